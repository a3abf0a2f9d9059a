import { usesOwnRules } from '#stats/fold.ts';
import { checkThresholds } from '#stats/thresholds.ts';
import { useStage } from '#views/Stage.ts';
import { ISSUE_WORDS } from '#words/issue.ts';
import { thresholdsWords } from '#words/thresholds.ts';

/** Whose thresholds are in force, that they leave no hole, and why the package's own were refused. */
export function RulesNote() {
  const { ledger } = useStage().snapshot;
  const { covered, own, fallback } = thresholdsWords;
  const hasOwn = usesOwnRules(ledger);
  const refused = hasOwn ? [] : checkThresholds(ledger.tables.status_rules);
  return (
    <>
      <p className="part-note" data-rules={hasOwn ? 'own' : 'default'}>
        {hasOwn ? own : refused.length > 0 ? thresholdsWords.refused : fallback}
        {covered(ledger.thresholds.length)}
      </p>
      {refused.length > 0 && (
        <ul className="thresholds-refused">
          {refused.map(({ code, where }) => (
            <li key={`${code}-${where.row}`} data-issue={code} data-row={where.row}>
              {thresholdsWords.refusedAt(where.file, where.row ?? 1, where.column ?? '', ISSUE_WORDS[code].title)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
