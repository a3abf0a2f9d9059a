import { useState } from 'react';
import type { Paper } from '#charts/paper.ts';
import type { agendaPaper, remindersPaper } from '#charts/textPaper.ts';
import { briefingPageWords } from '#words/briefing.ts';
import '#app/CopyText.css';

/** Makers of documents, loaded when one is asked for. */
interface Papers {
  readonly agendaPaper: typeof agendaPaper;
  readonly remindersPaper: typeof remindersPaper;
}

interface SaveDocxProps {
  readonly paper: (papers: Papers) => Paper;
  /** Name of the file. */
  readonly file: string;
}

/** A button that keeps a text as a Word document, and says whether it could. */
export function SaveDocx({ paper, file }: SaveDocxProps) {
  const [said, setSaid] = useState('');
  const save = async () => {
    setSaid(briefingPageWords.working);
    try {
      const { saveDocx } = await import('#app/savePaper.ts');
      await saveDocx(paper(await import('#charts/textPaper.ts')), file);
      setSaid(briefingPageWords.saved(file));
    } catch {
      setSaid(briefingPageWords.failed);
    }
  };
  return (
    <>
      <span role="status" className="copy-said">
        {said}
      </span>
      <button type="button" className="tool" data-export="docx" onClick={() => void save()}>
        {briefingPageWords.saveDocx}
      </button>
    </>
  );
}
