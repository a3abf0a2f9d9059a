import { CopyText } from '#app/CopyText.tsx';
import type { CheckedProps } from '#app/ImportChecked.tsx';
import { FILE_TYPES, saveFile } from '#io/save.ts';
import { returnNote } from '#parse/returnNote.ts';
import { useTask } from '#ui/useTask.ts';
import { importWords } from '#words/import.ts';

/** For each file with something to mend: a paragraph ready to send back, and a copy of it with a note at each cell. */
export function ImportReturns({ session, check }: Pick<CheckedProps, 'session' | 'check'>) {
  const { issues, sheets } = check;
  const toMend = new Set(issues.filter(({ severity }) => severity !== 'note').map(({ where }) => where.file));
  const files = [...new Set(sheets.map(({ file }) => file))]
    .filter((file) => toMend.has(file))
    .map((file) => ({ file, note: returnNote(file, issues).join('\n') }));
  return (
    <div className="import-returns">
      {files.map(({ file, note }) => (
        <details key={file} data-return={file}>
          <summary>{importWords.returnTitle(file)}</summary>
          <p className="import-note">{note}</p>
          <p>
            <CopyText text={note} label={importWords.copy} action="copy" />
            <Annotated session={session} file={file} />
          </p>
        </details>
      ))}
    </div>
  );
}

function Annotated({ session, file }: { readonly session: CheckedProps['session']; readonly file: string }) {
  const { said, run } = useTask(importWords.saving);
  const save = async () => {
    const name = importWords.annotatedFile(file);
    saveFile(name, await session.annotated(file), FILE_TYPES.xlsx);
    return importWords.saving.saved(name);
  };
  return (
    <>
      <button type="button" className="tool" data-action="annotate" onClick={() => void run(save)}>
        {importWords.annotated}
      </button>{' '}
      <span role="status">{said}</span>
    </>
  );
}
