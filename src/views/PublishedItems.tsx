import { isNamed } from '#stats/itemState.ts';
import { useStage } from '#views/Stage.ts';
import { SCOPE_WORDS } from '#words/measure.ts';
import { publishedWords } from '#words/panel.ts';

/** What is public of the items: their names by area. Stands where progress would, as long as there is no ledger. */
export function PublishedItems() {
  const { ledger, shown } = useStage().snapshot;
  const named = shown.map(({ item }) => item).filter(isNamed);
  const unnamed = shown.length - named.length;
  const areas = ledger.areas.map((area) => ({ ...area, items: named.filter(({ area_id }) => area_id === area.id) }));
  return (
    <div className="published">
      {areas
        .filter(({ items }) => items.length > 0)
        .map(({ id, name, items }) => (
          <section key={id}>
            <h3>{name}</h3>
            <ul>
              {items.map((item) => (
                <li key={item.id}>{item.name}</li>
              ))}
            </ul>
          </section>
        ))}
      {unnamed > 0 && (
        <section>
          <h3>{SCOPE_WORDS.undisclosed}</h3>
          <p>{publishedWords.unnamed(unnamed)}</p>
        </section>
      )}
    </div>
  );
}
