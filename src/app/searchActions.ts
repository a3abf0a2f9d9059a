import type { OpenDialog } from '#app/Dialogs.tsx';
import { openPage } from '#io/address.ts';
import { printPage, speaksBoth } from '#io/page.ts';
import { BUILT_PANELS, BUILT_VIEWS, type Patch, type Spec, THEMES } from '#model/spec.ts';
import type { Findable, SearchGroup } from '#stats/search.ts';
import { cleared } from '#stats/toggle.ts';
import { appWords } from '#words/app.ts';
import { exportWords, PANEL_NAMES } from '#words/export.ts';
import { joinWords } from '#words/join.ts';
import { LANGUAGE, OTHER_LANGUAGE } from '#words/language.ts';
import { searchWords } from '#words/search.ts';
import { shareWords } from '#words/share.ts';
import { shortcutWords } from '#words/shortcuts.ts';

/** Something that can be chosen in the search. */
export interface Choosable extends Findable {
  readonly run: () => void;
}

/** What an action may do. */
export interface Acts {
  readonly change: (patch: Patch) => void;
  readonly open: (dialog: OpenDialog) => void;
}

/** Pages, and what can be done from anywhere. */
export function searchActions(settled: Spec, { change, open }: Acts): Choosable[] {
  const { audience: _settled, ...spec } = settled;
  const { view: _view, panel: _panel, ...filters } = spec;
  const entry = (group: SearchGroup, id: string, text: string, run: () => void, also: string[] = []): Choosable => ({
    group,
    id,
    text,
    also,
    run,
  });
  const act = (id: string, text: string, run: () => void, also?: string[]) => entry('actions', id, text, run, also);
  const set = (id: string, text: string, patch: Patch) => act(id, text, () => change(patch));
  const go = (view: Spec['view']) => () => change({ view: view === 'overview' ? undefined : view, panel: undefined });
  const actions = searchWords.actions;
  const inner = ['item', 'region'];
  const lang = LANGUAGE === 'en' ? 'zh' : 'en';
  return [
    ...BUILT_VIEWS.filter((view) => !inner.includes(view)).map((view) =>
      entry('views', view, appWords.views[view], go(view), [view]),
    ),
    ...THEMES.map((theme) =>
      set(`theme-${theme}`, actions.theme(appWords.themes[theme]), { theme: theme === 'auto' ? undefined : theme }),
    ),
    set('fold', spec.fold ? actions.unfold : actions.fold, { fold: spec.fold ? undefined : true }),
    set('tiles', spec.tiles ? actions.outlines : actions.tiles, { tiles: spec.tiles ? undefined : true }),
    set('demo', spec.demo === false ? actions.showDemo : actions.hideDemo, {
      demo: spec.demo === false ? undefined : false,
    }),
    set('clear', actions.clear, { ...cleared(spec), q: undefined }),
    act('import', actions.import, go('data')),
    act('briefing', actions.briefing, go('briefing')),
    // Programs of their own.
    act('wall', actions.wall, () => openPage({ ...filters, mode: 'wall' })),
    ...(speaksBoth()
      ? [act('language', OTHER_LANGUAGE.name, () => openPage({ ...spec, lang }), [...actions.otherLanguage])]
      : []),
    act('print', actions.print, printPage),
    act('join', joinWords.title, () => open({ kind: 'join' })),
    act('shortcuts', shortcutWords.title, () => open({ kind: 'shortcuts' }), ['?']),
    ...BUILT_PANELS.flatMap((panel) => [
      act(`export-${panel}`, exportWords.title(PANEL_NAMES[panel]), () => open({ kind: 'export', panel })),
      act(`share-${panel}`, shareWords.title(PANEL_NAMES[panel]), () => open({ kind: 'share', panel })),
    ]),
  ];
}
