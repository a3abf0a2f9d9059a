import { Dialog } from '#ui/Dialog.tsx';
import { searchWords } from '#words/search.ts';

/** Search over everything that has a name. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={searchWords.open} onClose={onClose}>
      {null}
    </Dialog>
  );
}
