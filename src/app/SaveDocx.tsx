import { useState } from 'react';
import { saveDocx } from '#app/savePaper.ts';
import type { Paper } from '#charts/paper.ts';
import { briefingPageWords } from '#words/briefing.ts';
import '#app/CopyText.css';

interface SaveDocxProps {
  readonly paper: () => Paper;
  /** Name of the file. */
  readonly file: string;
}

/** A button that keeps a text as a Word document, and says whether it could. */
export function SaveDocx({ paper, file }: SaveDocxProps) {
  const [said, setSaid] = useState('');
  const save = async () => {
    setSaid(briefingPageWords.working);
    try {
      await saveDocx(paper(), file);
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
