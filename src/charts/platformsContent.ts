import { publicSource } from '#charts/content.ts';
import type { Content } from '#charts/picture.ts';
import type { TableCell } from '#charts/table.ts';
import type { RowOf } from '#model/table.ts';
import { narrowsRegions } from '#stats/filter.ts';
import { narrowsItems, type Snapshot } from '#stats/snapshot.ts';
import { platformsWords } from '#words/platforms.ts';
import { MISSING_WORDS } from '#words/status.ts';

/** Words and table of platforms × regions, a column per region in announced order. Never filtered. */
export function platformsContent(snapshot: Snapshot): Content {
  const { tables, regions } = snapshot.ledger;
  const { platforms, platform_regions } = tables;
  const covered = new Set(platform_regions.map(({ region_code }) => region_code));
  const title = platformsWords.title(platforms.length, covered.size, regions.length);
  const without = regions.filter(({ code }) => !covered.has(code)).map(({ short_name }) => short_name);
  const count = (part: 'whole' | 'part') => platform_regions.filter((row) => row.part === part).length;
  return {
    panel: 'platforms',
    title: platforms.length === 0 ? platformsWords.plain : title,
    subtitle: platformsWords.subtitle(narrowsRegions(snapshot.spec) || narrowsItems(snapshot.spec), without),
    sentence: platformsWords.sentence(title, count('whole'), count('part'), without),
    ...publicSource(
      snapshot,
      platforms.map(({ source_id }) => source_id),
    ),
    table: () => ({
      head: platformsWords.head,
      columns: regions.map(({ code, short_name }) => ({ id: code, title: short_name })),
      rows: platforms.map(({ id, name }) => {
        const cells = regions.map(({ code }) => memberCell(membership(snapshot, id, code)));
        return { key: 'platform', id, name, cells };
      }),
    }),
  };
}

/** The row of a platform and a region; undefined where the region is not in it. */
export function membership(
  { ledger }: Snapshot,
  platform: string,
  code: string,
): RowOf<'platform_regions'> | undefined {
  return ledger.tables.platform_regions.find((row) => row.platform_id === platform && row.region_code === code);
}

/** Names of the platform's members in announced order, with the counties of those that are in it in part. */
export function memberNames({ ledger }: Snapshot, platform: string, part?: 'whole' | 'part'): string[] {
  const rows = ledger.tables.platform_regions.filter((row) => row.platform_id === platform);
  return ledger.regions.flatMap(({ code, short_name }) => {
    const row = rows.find(({ region_code }) => region_code === code);
    if (!row || (part !== undefined && row.part !== part)) return [];
    return [row.part === 'part' ? platformsWords.partOf(short_name, row.part_of ?? platformsWords.part) : short_name];
  });
}

/** Lines of the tip where a platform and a region meet. */
export function membershipTip(snapshot: Snapshot, platform: string, code: string): string[] {
  const { tables, regions } = snapshot.ledger;
  const name = tables.platforms.find(({ id }) => id === platform)?.name ?? platform;
  const region = regions.find((one) => one.code === code)?.name ?? code;
  const row = membership(snapshot, platform, code);
  if (!row) return [name, platformsWords.notIn(region)];
  if (row.part === 'whole') return [name, platformsWords.wholeOf(region)];
  return [name, platformsWords.partIs(region, row.part_of ?? platformsWords.part)];
}

function memberCell(row: RowOf<'platform_regions'> | undefined): TableCell {
  if (!row) return { kind: 'missing', state: 'not-applicable', text: MISSING_WORDS['not-applicable'] };
  if (row.part === 'whole') return { kind: 'text', text: platformsWords.whole };
  return {
    kind: 'text',
    text: row.part_of ? platformsWords.partOf(platformsWords.part, row.part_of) : platformsWords.part,
  };
}
