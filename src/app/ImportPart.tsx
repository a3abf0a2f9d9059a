import { useEffect, useState } from 'react';
import { ImportApplied } from '#app/ImportApplied.tsx';
import { ImportChecked } from '#app/ImportChecked.tsx';
import { ImportTemplates } from '#app/ImportTemplates.tsx';
import { useImporting, useImportState } from '#app/importing.ts';
import { PagePart } from '#app/PagePart.tsx';
import '#app/import.css';
import { WORLD } from '#io/world.ts';
import { IMPORT_STEPS, type ImportProgress, type ImportState } from '#model/importState.ts';
import { LIMITS } from '#model/limits.ts';
import { importWords } from '#words/import.ts';
import { dockWords } from '#words/importDock.ts';

/** Ms after which nobody waits for the page any more. */
const WARM_AFTER = 500;

/** Bringing in one's own ledger: take files in, look at what is in them, apply. */
export function ImportPart() {
  const { session, warm } = useImporting();
  useEffect(() => WORLD.setTimer(warm, WARM_AFTER), [warm]);
  const state = useImportState(session);
  const { phase, failure } = state;
  const isDone = phase === 'applied';
  return (
    <PagePart
      part="import"
      title={importWords.title[state.isUndone ? 'undone' : phase]}
      subtitle={importWords.subtitle}
    >
      {isDone && <ImportApplied session={session} state={state} />}
      {(phase !== 'reading' || state.check) && <Intake isSmall={state.check !== undefined && !isDone} />}
      {phase === 'reading' && <ReadingLine state={state} onStop={() => session?.cancel()} />}
      {phase === 'failed' && failure && (
        <p className="import-failed" role="alert">
          {importWords.failures[failure]}{' '}
          <button type="button" className="tool" data-action="import-retry" onClick={() => session?.choose({})}>
            {importWords.retry}
          </button>
        </p>
      )}
      {session && (phase === 'checked' || phase === 'reading') && state.check && (
        <ImportChecked session={session} state={state} check={state.check} />
      )}
    </PagePart>
  );
}

/** What is being read, how far that has come, and a way to stop it. */
function ReadingLine({ state, onStop }: { readonly state: ImportState; readonly onStop: () => void }) {
  const { check, reading, progress } = state;
  return (
    <div className={check ? 'import-reading over' : 'import-reading'} role="status">
      <progress
        aria-label={importWords.title.reading}
        {...(progress ? { value: shareDone(progress) } : {})}
        data-import-step={progress?.step}
      />
      <span>
        {importWords.readingFiles(reading)}
        {progress && <small>{importWords.progress(progress.step, progress)}</small>}
      </span>
      <button type="button" className="tool" data-action="import-cancel" onClick={onStop}>
        {importWords.stop}
      </button>
    </div>
  );
}

/** Of 1: steps count alike, since none is known to be longer. */
function shareDone({ step, done, of }: ImportProgress): number {
  return (IMPORT_STEPS.indexOf(step) + done / of) / IMPORT_STEPS.length;
}

function Intake({ isSmall }: { readonly isSmall: boolean }) {
  const { choose } = useImporting();
  return (
    <div className={isSmall ? 'import-intake small' : 'import-intake'}>
      <p>
        {importWords.drop}
        <button type="button" className="tool" data-action="import" onClick={() => choose(false)}>
          {dockWords.choose}
        </button>
        <button type="button" className="tool" data-action="import-folder" onClick={() => choose(true)}>
          {dockWords.folder}
        </button>
      </p>
      <PasteBox />
      {!isSmall && (
        <>
          <small>
            {importWords.kinds(LIMITS.fileBytes)}
            {importWords.refused}
          </small>
          <ImportTemplates />
        </>
      )}
    </div>
  );
}

/** For those whose browser gives no cells to a page that has no field. */
function PasteBox() {
  const { receive } = useImporting();
  const [text, setText] = useState('');
  const [count, setCount] = useState(1);
  const take = async () => {
    const { pastedCells } = await import('#io/receive.ts');
    receive([pastedCells(dockWords.pasted(count), text)]);
    setText('');
    setCount(count + 1);
  };
  return (
    <details className="import-paste">
      <summary>{importWords.paste}</summary>
      <textarea
        data-import-paste=""
        rows={4}
        aria-label={importWords.paste}
        placeholder={importWords.pasteHint}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="button" className="tool" disabled={text.trim() === ''} onClick={() => void take()}>
        {importWords.pasteTake}
      </button>
    </details>
  );
}
