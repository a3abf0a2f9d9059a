import { type ReactNode, useEffect, useId, useRef } from 'react';
import { appWords } from '#words/app.ts';

/** A modal dialog by the browser's own element: it keeps the focus and closes on Esc. */
export function Dialog({
  title,
  onClose,
  marks,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  /** Public attributes of the dialog, such as `data-why`. */
  readonly marks?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={id} onClose={onClose} {...marks}>
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        {/* Closed by the element itself, which gives the focus back to where it was. */}
        <button type="button" className="tool" data-action="dismiss" onClick={() => ref.current?.close()}>
          {appWords.close}
        </button>
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
