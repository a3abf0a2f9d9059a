import type { Aside } from '#model/import.ts';
import { importWords } from '#words/import.ts';
import { placeText } from '#words/place.ts';

/** So many rows are laid out. */
const MOST = 200;

/** Rows kept aside: where each stands, why, and what is in it. */
export function AsideRows({ asides }: { readonly asides: readonly Aside[] }) {
  return (
    <ul className="import-skipped" data-asides={asides.length}>
      {asides.slice(0, MOST).map(({ place, why, cells }) => (
        <li key={`${placeText(place)} ${why}`}>
          {importWords.aside(placeText(place), importWords.asideWhy[why], Object.values(cells).slice(0, 5))}
        </li>
      ))}
    </ul>
  );
}
