import type { Files } from '#io/board.ts';
import { fetchPackage, textsOf } from '#io/fetchPackage.ts';
import { publishPackage } from '#io/publishPackage.ts';
import { FILE_TYPES, saveFile } from '#io/save.ts';
import { WORLD } from '#io/world.ts';
import { zip } from '#io/zip.ts';
import type { KeptLedger } from '#model/keptLedger.ts';
import type { DataPackage } from '#model/package.ts';
import { readCsv } from '#parse/csv.ts';
import { ledgerRecords } from '#parse/ledgerCsv.ts';
import { useTask } from '#ui/useTask.ts';
import { useDesk } from '#views/LedgerDesk.ts';
import { useStage } from '#views/Stage.ts';
import { ledgersWords } from '#words/ledgers.ts';

/** Time a file of the server may take, ms. */
const LIMIT = 60_000;

/** Reports of a user's ledger within a package. */
const REPORTS = 'ledger/reports.csv';

/** Writes the package with the ledger in it as a ZIP to unpack over `data/`; for the public without what is withheld. */
export function PublishButtons() {
  const { folder, ledger } = useDesk();
  const { snapshot } = useStage();
  const { said, run } = useTask(ledgersWords);
  const publish = async (isPublic: boolean) => {
    if (!ledger) throw new Error('PublishButtons: no ledger.');
    const audience = isPublic || snapshot.spec.audience === 'public' ? 'public' : 'internal';
    const created = new Date(WORLD.now()).toISOString();
    const base = await baseOf(folder, ledger.base);
    const outlines = ledger.files.filter(({ resource }) => resource.x_table === 'boundaries');
    const records = ledgerRecords(ledger.files);
    const files = publishPackage({ ...base, records, outlines, created, audience });
    const name = ledgersWords.packageFile(folder.replaceAll('/', '-'), snapshot.moment.asof, isPublic);
    saveFile(name, zip(files).buffer, FILE_TYPES.zip);
    const all = records.reports?.length ?? 0;
    const shown = recordsIn(files.get(REPORTS));
    return shown < all ? ledgersWords.savedPart(name, shown, all) : ledgersWords.saved(name);
  };
  return (
    <div className="ledgers-publish">
      <p>
        <button type="button" className="tool" data-export="zip" onClick={() => void run(() => publish(false))}>
          {ledgersWords.publish}
        </button>{' '}
        <small>{ledgersWords.publishNote}</small>
      </p>
      <p>
        <button type="button" className="tool" data-export="public-zip" onClick={() => void run(() => publish(true))}>
          {ledgersWords.publicPublish}
        </button>{' '}
        <small>{ledgersWords.publicNote}</small>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}

/** Records of a table's file below its head; none where there is no such file. */
function recordsIn(text: string | undefined): number {
  return text === undefined ? 0 : readCsv(text, REPORTS).table.rows.length;
}

/** The package the ledger is laid over, with the texts of its files. throws where the server does not give it */
async function baseOf(folder: string, own: KeptLedger['base']): Promise<{ descriptor: DataPackage; texts: Files }> {
  if (own)
    return { descriptor: own.descriptor, texts: new Map(own.files.map(({ resource, text }) => [resource.path, text])) };
  const fetched = await fetchPackage(folder, { signal: new AbortController().signal, limit: LIMIT });
  if (!('descriptor' in fetched)) throw new Error(`PublishButtons: ${folder} cannot be had.`);
  return { descriptor: fetched.descriptor, texts: textsOf(fetched) };
}
