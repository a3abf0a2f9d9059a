import { Dialog } from '#ui/Dialog.tsx';
import { shortcutWords } from '#words/shortcuts.ts';

/** The keys of the board. */
export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const { title, head, rows } = shortcutWords;
  return (
    <Dialog title={title} onClose={onClose}>
      <table className="data-table" data-table="shortcuts">
        <thead>
          <tr>
            <th scope="col">{head.keys}</th>
            <th scope="col">{head.what}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([keys, what]) => (
            <tr key={what}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
