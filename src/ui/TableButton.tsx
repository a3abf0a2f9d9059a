import { panelWords } from '#words/panel.ts';

/** Turns a picture into its table and back. */
export function TableButton({ isOpen, onTurn }: { readonly isOpen: boolean; readonly onTurn: () => void }) {
  return (
    <button type="button" className="tool" data-action="table" aria-pressed={isOpen} onClick={onTurn}>
      {isOpen ? panelWords.picture : panelWords.table}
    </button>
  );
}
