import type { BriefingSection } from '#charts/briefing.ts';
import { filterLines } from '#charts/filterLines.ts';
import { sideBoxTable } from '#charts/mapContent.ts';
import { type Attachment, type Block, liesAcross, type Paper, type PaperPicture, paperTable } from '#charts/paper.ts';
import { paperMarks } from '#charts/paperMarks.ts';
import type { Content } from '#charts/picture.ts';
import type { BuiltPanel } from '#model/spec.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { briefingWords, PANEL_UNITS } from '#words/briefing.ts';
import { PANEL_NAMES } from '#words/export.ts';
import { MEASURE_WORDS } from '#words/measure.ts';
import { MONTH_STATES } from '#words/month.ts';
import { paperWords } from '#words/paper.ts';

/** What a person has set: `edits` are texts by the id of their paragraph, an empty one takes it out. */
export interface BriefingChoice {
  readonly style: 'text' | 'tables';
  readonly title: string;
  readonly unit: string;
  /** "2023-12-05". */
  readonly date: string;
  readonly edits: ReadonlyMap<string, string>;
}

/** A chosen panel: its words and table, and its picture once it is drawn. */
export interface BriefingPanel {
  readonly panel: BuiltPanel;
  readonly content: Content;
  readonly picture: PaperPicture | undefined;
}

/** What stands for the chosen panels: tables in the text, or an attachment for each. It does not depend on what is written. */
export type PanelParts = Pick<Paper, 'attachments'> & { readonly tables: readonly Block[]; readonly hasDemo: boolean };

/** The tables and pictures of the chosen panels, in the order of their choice. */
export function panelParts(
  snapshot: Snapshot,
  panels: readonly BriefingPanel[],
  style: BriefingChoice['style'],
): PanelParts {
  const isTables = style === 'tables';
  return {
    tables: isTables ? panels.flatMap((one, index) => tablesOf(snapshot, one, index + 1)) : [],
    attachments: isTables ? [] : panels.map((one, index) => attachmentOf(snapshot, one, index + 1, panels.length)),
    hasDemo: panels.some(({ content }) => content.isDemo),
  };
}

/** A briefing as a document: 工作简报 with its text first and a page for each panel, or 附表, tables alone on pages that lie across. */
export function briefingPaper(
  snapshot: Snapshot,
  sections: readonly BriefingSection[],
  { tables, attachments, hasDemo }: PanelParts,
  { style, title, unit, date, edits }: BriefingChoice,
): Paper {
  const isTables = style === 'tables';
  const filters = filterLines(snapshot);
  const { moment, monthState } = snapshot;
  const state = monthState === undefined || monthState === 'final' ? undefined : MONTH_STATES[monthState];
  return {
    title,
    facts: [briefingWords.dated(moment.asof, state), ...(filters.length > 0 ? [briefingWords.filtered(filters)] : [])],
    marks: paperMarks(snapshot, hasDemo),
    isWide: isTables,
    blocks: isTables ? tables : textOf(sections, edits),
    attachments,
    signature: isTables ? undefined : { unit: unit.trim(), date: paperWords.date(date) },
  };
}

/** Headings and paragraphs, with what a person made of them; a heading that holds nothing any more goes too. */
function textOf(sections: readonly BriefingSection[], edits: ReadonlyMap<string, string>): Block[] {
  return sections.flatMap(({ id, title, parts }): Block[] => {
    const inside = parts.flatMap((part): Block[] => {
      const paragraphs = part.paragraphs
        .map((one) => ({ kind: 'paragraph' as const, id: one.id, text: (edits.get(one.id) ?? one.text).trim() }))
        .filter(({ text }) => text !== '');
      if (paragraphs.length === 0 || part.name === undefined) return paragraphs;
      return [{ kind: 'heading', level: 2, id: part.id, text: part.name }, ...paragraphs];
    });
    return inside.length === 0 ? [] : [{ kind: 'heading', level: 1, id, text: title }, ...inside];
  });
}

function attachmentOf(snapshot: Snapshot, one: BriefingPanel, index: number, of: number): Attachment {
  const { panel, picture } = one;
  const tables = tablesOf(snapshot, one);
  const blocks: Block[] = picture ? [{ kind: 'picture', id: panel, picture }, ...tables] : tables;
  return {
    id: panel,
    label: paperWords.attachment(of > 1 ? index : undefined),
    title: PANEL_NAMES[panel],
    isWide: liesAcross(blocks),
    blocks,
  };
}

/** The panel's table; of the map also the items that no region stands for. index: of 附表. */
function tablesOf(snapshot: Snapshot, { panel, content }: BriefingPanel, index?: number): Block[] {
  const titled = (title: string) => (index === undefined ? title : paperWords.table(index, title));
  const words = { title: titled(content.title), unit: unitOf(snapshot, panel), note: noteOf(snapshot, content) };
  const whole: Block = { kind: 'table', id: panel, table: paperTable(content.table(), words) };
  if (panel !== 'map') return [whole];
  const box = paperTable(sideBoxTable(snapshot), { ...words, title: briefingWords.sideBox, unit: PANEL_UNITS.kpi });
  return [whole, { kind: 'table', id: 'map-box', table: box }];
}

function noteOf({ moment }: Snapshot, { sourceText, asof, asofText, isDemo }: Content): string {
  return paperWords.note(sourceText, asofText ?? asof ?? moment.asof, isDemo);
}

function unitOf({ measure, indicator }: Snapshot, panel: BuiltPanel): string | undefined {
  if (panel !== 'map' && panel !== 'ranking') return PANEL_UNITS[panel];
  const unit = measure === 'stat' ? indicator?.unit : MEASURE_WORDS[measure].unit;
  return unit || undefined;
}
