import { sideName } from '#words/en/letters.ts';
import { monthName } from '#words/en/month.ts';
import { counted } from '#words/en/plural.ts';
import { MISSING_WORDS } from '#words/en/status.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/region.ts';

/** Words of the page of one region and of the list of regions. No rank of places but that of a statistic, in the app. */
export const regionWords: Translated<typeof zh.regionWords> = {
  back: 'All regions',
  previous: 'Previous',
  next: 'Next',
  sideOf: (side: string, set: string) => `${sideName(side)} · ${set}`,
  noLedger: 'No ledger imported, so no progress; statistics, platforms and neighbours are shown as usual.',
  /** "As of the end of Nov 2023 9 items concern it (4 naming it, 5 for all regions), 5 of the 8 with a number on schedule, …". */
  concerned: (month: string, all: number, listed: number, whole: number) =>
    `As of the end of ${monthName(month)}, ${counted(all, 'item concerns', 'items concern')} it (${listed} naming it, ${whole} for all regions)`,
  noneConcerned: (month: string) => `As of the end of ${monthName(month)}, no items concern it`,
  onSchedule: (known: number, good: number) => `${good} of the ${known} with a number on schedule`,
  /** The mean is of listed items alone: n of them have a number. */
  mean: (value: string, n: number, of: number) =>
    n === of
      ? `average progress of the ${of} naming it ${value}`
      : `average progress of the ${of} naming it ${value} (${n} with a number)`,
  elapsed: (value: string) => `elapsed time ${value}`,
  state: (word: string, count: number) =>
    word === MISSING_WORDS.outdated ? `${counted(count, 'report')} out of date` : `${count} ${word}`,
  asRuns: (parts: readonly string[], rest: readonly string[]) =>
    [...parts.map((part, at) => `${part}${at < parts.length - 1 ? ', ' : rest.length > 0 ? '; ' : '.'}`)].concat(
      rest.map((part, at) => `${part}${at < rest.length - 1 ? ', ' : '.'}`),
    ),

  mapTitle: (measure: string, value: string, unit: string) =>
    `${measure} ${value}${unit === '%' ? '%' : unit.trim() === '' ? '' : ` ${unit.trim()}`}`,
  mapSubtitle: (measure: string) => `${measure}, in the classes of the overview; other regions faded`,
  mapSentence: (name: string, text: string) => `Schematic map of where ${name} lies among the 16 regions, ${text}.`,

  itemsTitle: (all: number, good: number) =>
    all === 0 ? 'No items concern it' : `${good} of ${counted(all, 'item')} on schedule`,
  itemsSubtitle:
    'Local progress (dot) against elapsed time (black line) and progress of the whole item (grey tick), %; not reported first',
  itemsSentence: (title: string, parts: readonly string[]) => [title, ...parts].join(', '),
  columns: {
    status: 'Status',
    name: 'Item',
    role: 'Role',
    overall: 'Overall',
    local: 'Local %',
    elapsed: 'Elapsed time',
    lead: 'Lead',
  },
  overallShort: (value: string) => `overall ${value}`,
  roles: { listed: 'Concerned', all16: 'All 16' },
  dash: '—',
  inherited: 'Number of the whole item',
  localTip: (value: string) => `Local progress ${value}`,
  overallTip: (value: string) => `Overall progress ${value}`,
  old: (value: string) => `Last report ${value}`,

  cellsTitle: 'Its row of the matrix',
  cellsSubtitle: 'By area, a cell per item; a dot means not concerned',
  cellsSentence: (values: number, all: number) => `${values} of ${counted(all, 'cell')} concerned have a value.`,

  statsTitle: (known: number, of: number) => `${known} of ${counted(of, 'public statistic')} available`,
  statsSubtitle: 'Each indicator has its own year; what is missing is said to be not available',
  statsHead: 'Indicator',
  statsColumns: { value: 'Value', rank: 'Rank', covered: 'Regions known', source: 'Source' },
  indicator: (name: string, year: number | undefined) => (year === undefined ? name : `${name} ${year}`),
  amount: (value: string, unit: string) => `${value} ${unit}`.trim(),
  rank: (rank: number, of: number) => `${rank}/${of}`,
  covered: (n: number, of: number) => `${n}/${of}`,
  rankNote:
    'Ranks are only among regions with a value of the same year, largest first; where some have none, they do not compare with all.',

  platformsTitle: (count: number) =>
    count === 0
      ? 'Not in any cooperation platform of adjoining areas'
      : `In ${counted(count, 'cooperation platform')} of adjoining areas`,
  platformsSubtitle: 'Joined as a whole, or by the counties and districts named',
  whole: 'Whole',

  reportsTitle: (missing: number, late: number) =>
    missing + late === 0
      ? 'All months reported'
      : [
          ...(missing > 0 ? [`${counted(missing, 'report')} missing`] : []),
          ...(late > 0 ? [`${late} late or made up`] : []),
        ].join(', '),
  reportsSubtitle: (month: string) => `Up to the end of ${monthName(month)}; only months in which the item had begun`,
  allReported: 'No report missing or made up so far.',
  month: monthName,
  missing: { 'not-reported': 'Not reported', awaiting: 'Awaiting' },
  whoseMissing: { own: 'not reported by this region', all: 'not reported by any' },
  late: { 补报: 'Made up', late: 'Late' },
  submitted: (day: string, due: string) => `submitted ${day}, due ${due}`,
  submittedOn: (day: string) => `submitted ${day}`,
  dueOn: (day: string) => `due ${day}`,
  between: ' · ',

  neighboursTitle: (count: number) => counted(count, 'neighbouring region'),
  neighboursSubtitle: 'Only those of the 16 regions that share a border; bearings are between centres',
  noOutlines: 'Without outlines the neighbours are not known.',
  noNeighbours: 'None of the 16 regions shares a border with it.',
  bearings: ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'],

  listTitle: 'Regions',
  listNote: 'Regions carry different items: not a ranking',
  listColumns: {
    items: 'Items',
    onschedule: 'On schedule',
    late: 'Late',
    missing: 'Not reported',
    progress: 'Average progress %',
    platforms: 'Platforms',
  },
  listHead: 'Region',
  group: (set: string, count: number) => `${set} (${count})`,
};
