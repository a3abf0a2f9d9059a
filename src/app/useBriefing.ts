import { useMemo } from 'react';
import { type Draft, setEdit, useDraft } from '#app/briefingDrafts.ts';
import { type PictureWish, usePictures } from '#app/usePictures.ts';
import { type BriefingSection, briefing } from '#charts/briefing.ts';
import { type BriefingChoice, type BriefingPanel, briefingPaper, panelParts } from '#charts/briefingPaper.ts';
import { panelState } from '#charts/panelState.ts';
import { liesAcross, type Paper, paperTable } from '#charts/paper.ts';
import { BUILT_PANELS, type BuiltPanel } from '#model/spec.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import { PAGE_RULES } from '#views/pagePanels.ts';
import { PANEL_RULES } from '#views/panels.ts';
import { useStage } from '#views/Stage.ts';
import { briefingWords } from '#words/briefing.ts';

const RULES: Readonly<Record<BuiltPanel, PanelRule>> = { ...PANEL_RULES, ...PAGE_RULES };
/** Style and unit are the same whatever the briefing is of. */
const ALWAYS = '';

/** A panel that can be chosen; one whose data are not there cannot. */
export interface PanelOption {
  readonly panel: BuiltPanel;
  readonly isChosen: boolean;
  readonly canBe: boolean;
}

/** A field of the briefing: what stands in it, and what would stand there of itself. */
export interface Field {
  readonly text: string;
  readonly generated: string;
  readonly set: (text: string) => void;
}

/** Everything the page of a briefing shows and changes. */
export interface Briefing {
  /** What the briefing is of: month, filters, audience. */
  readonly key: string;
  readonly draft: Draft;
  readonly sections: readonly BriefingSection[];
  readonly options: readonly PanelOption[];
  readonly style: BriefingChoice['style'];
  readonly setStyle: (style: BriefingChoice['style']) => void;
  readonly fields: Readonly<Record<'title' | 'unit' | 'date', Field>>;
  readonly paper: Paper;
  /** Pictures are still being drawn. */
  readonly isDrawing: boolean;
}

/** The briefing of what the board shows, with what a person made of it. */
export function useBriefing(): Briefing {
  const stage = useStage();
  const { snapshot, withheldItems } = stage;
  const key = draftKey(snapshot);
  const draft = useDraft(key);
  const always = useDraft(ALWAYS);
  const style = always.get('style')?.text === 'tables' ? 'tables' : 'text';
  const sections = useMemo(() => briefing(snapshot, withheldItems), [snapshot, withheldItems]);
  const options = usePanelOptions();
  const { parts, isDrawing } = useParts(options, style);
  const fields = {
    title: field(draft, key, 'title', briefingWords.title),
    unit: field(always, ALWAYS, 'unit', ''),
    date: field(draft, key, 'date', snapshot.moment.today),
  };
  const paper = briefingPaper(snapshot, sections, parts, {
    style,
    title: fields.title.text,
    unit: fields.unit.text,
    date: fields.date.text || fields.date.generated,
    edits: new Map([...draft].map(([id, { text }]) => [id, text])),
  });
  const setStyle = (next: string) => setEdit(ALWAYS, 'style', { text: next, generated: '' });
  return { key, draft, sections, options, style, setStyle, fields, paper, isDrawing };
}

function usePanelOptions(): PanelOption[] {
  const stage = useStage();
  const { panels } = stage.snapshot.spec;
  return useMemo(
    () =>
      BUILT_PANELS.map((panel) => {
        const canBe = panelState(stage, panel, RULES[panel]).kind === 'ready';
        return { panel, canBe, isChosen: canBe && (panels === undefined || panels.includes(panel)) };
      }),
    [stage, panels],
  );
}

/** Tables and pictures of the chosen panels; they do not change with what is written. */
function useParts(options: readonly PanelOption[], style: BriefingChoice['style']) {
  const { snapshot } = useStage();
  const chosen = useMemo(
    () =>
      options
        .filter(({ isChosen }) => isChosen)
        .map(({ panel }) => {
          const content = RULES[panel].contentOf(snapshot);
          const table = paperTable(content.table(), { title: '', unit: undefined, note: '' });
          return { panel, content, isWide: liesAcross([{ kind: 'table', id: panel, table }]) };
        }),
    [options, snapshot],
  );
  const wishes = useMemo(
    (): PictureWish[] =>
      style === 'tables' ? [] : chosen.map(({ panel, isWide }) => ({ panel, isWide, rule: RULES[panel] })),
    [chosen, style],
  );
  const pictures = usePictures(wishes);
  const parts = useMemo(() => {
    const panels = chosen.map(({ panel, content }): BriefingPanel => {
      const picture = pictures.get(panel);
      return { panel, content, picture: picture?.svg ? picture : undefined };
    });
    return panelParts(snapshot, panels, style);
  }, [chosen, pictures, snapshot, style]);
  return { parts, isDrawing: wishes.some(({ panel }) => !pictures.has(panel)) };
}

function field(draft: Draft, key: string, id: string, generated: string): Field {
  return {
    text: draft.get(id)?.text ?? generated,
    generated,
    set: (text) => setEdit(key, id, text === generated ? undefined : { text, generated }),
  };
}

function draftKey({ spec, moment, ledger }: Snapshot): string {
  const { area, region, item, status, side, platform, audience, from, measure } = spec;
  return JSON.stringify([
    ledger.period.id,
    moment.asof,
    area,
    region,
    item,
    status,
    side,
    platform,
    audience,
    from,
    measure,
  ]);
}
