import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ImportProvider, useImportState } from '#app/importing.ts';
import type { ImportSession } from '#app/importSession.ts';
import type { Received } from '#io/openFiles.ts';
import { untilThere } from '#io/untilThere.ts';
import { useDesk } from '#views/LedgerDesk.ts';
import { dockWords } from '#words/importDock.ts';

interface ImportDockProps {
  /** Called when files have come in: the page that shows what is in them. */
  readonly onReceived: () => void;
  readonly children: ReactNode;
}

/** Takes in files wherever they are dropped, chosen or pasted. What reads them is loaded with the first one. */
export function ImportDock({ onReceived, children }: ImportDockProps) {
  const { session, receive, warm } = useSession(onReceived);
  const { phase } = useImportState(session);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  useDrop(receive);
  usePaste(receive);
  const take = async ({ target }: { target: HTMLInputElement }) => {
    const { receivedFiles } = await intake();
    receive(await receivedFiles(target.files ?? []));
    // The same file chosen once more is a change again.
    target.value = '';
  };
  const choose = useCallback((isFolder: boolean) => (isFolder ? folder : files).current?.click(), []);
  const importing = useMemo(() => ({ session, receive, choose, warm }), [session, receive, choose, warm]);
  return (
    <ImportProvider value={importing}>
      <div hidden data-import-state={phase}>
        <input ref={files} type="file" multiple data-import="" aria-label={dockWords.choose} onChange={take} />
        <input
          ref={folder}
          type="file"
          data-import-folder=""
          aria-label={dockWords.folder}
          onChange={take}
          {...{ webkitdirectory: '' }}
        />
      </div>
      {children}
    </ImportProvider>
  );
}

function useSession(onReceived: () => void) {
  const desk = useDesk();
  const [session, setSession] = useState<ImportSession>();
  const made = useRef<Promise<ImportSession>>(undefined);
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
    if (session) session.desk = desk;
  }, [desk, session]);
  const load = useCallback(
    () =>
      (made.current ??= untilThere(() => import('#app/importSession.ts')).then(
        (it) => new it.ImportSession(latest.current),
      )),
    [],
  );
  const warm = useCallback(() => void Promise.all([load(), intake()]).then(([one]) => one.warm()), [load]);
  const receive = useCallback(
    (files: readonly Received[]) => {
      if (files.length === 0) return;
      void load().then((one) => {
        one.desk = latest.current;
        setSession(one);
        one.add(files);
      });
      onReceived();
    },
    [load, onReceived],
  );
  return { session, receive, warm };
}

/** While files hang over the page, `data-dropping` stands on its root. */
function useDrop(receive: (files: readonly Received[]) => void): void {
  useEffect(() => {
    const mark = (isOver: boolean) => document.documentElement.toggleAttribute('data-dropping', isOver);
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      mark(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) mark(false);
    };
    const drop = (event: DragEvent) => {
      mark(false);
      const { dataTransfer } = event;
      if (!dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      // The list is empty after the first pause: what is in it is taken before the reader is loaded.
      const items = [...dataTransfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
      const dropped = { entries: items, files: [...dataTransfer.files] };
      void intake().then(async ({ droppedFiles }) => receive(await droppedFiles(dropped)));
    };
    const pairs = { dragover: over, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(pairs)) addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(pairs)) removeEventListener(name, listener as EventListener);
    };
  }, [receive]);
}

/** Cells pasted outside of any field. */
function usePaste(receive: (files: readonly Received[]) => void): void {
  const count = useRef(0);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (target instanceof Element && target.closest('input, textarea, [contenteditable]')) return;
      const files = [...(clipboardData?.files ?? [])];
      const text = clipboardData?.getData('text/plain') ?? '';
      if (files.length === 0 && !/[\t\n]/.test(text.trim())) return;
      event.preventDefault();
      count.current += 1;
      const name = dockWords.pasted(count.current);
      void intake().then(async ({ receivedFiles, pastedCells }) =>
        receive(text.includes('\t') || files.length === 0 ? [pastedCells(name, text)] : await receivedFiles(files)),
      );
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, [receive]);
}

function intake(): Promise<typeof import('#io/receive.ts')> {
  return untilThere(() => import('#io/receive.ts'));
}
