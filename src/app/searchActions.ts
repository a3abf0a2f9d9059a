import { BUILT_VIEWS, type Patch, type Spec, THEMES } from '#model/spec.ts';
import type { SearchEntry } from '#stats/search.ts';
import { appWords } from '#words/app.ts';
import { searchWords } from '#words/search.ts';

/** Pages, and what can be done from anywhere. */
export function searchActions(spec: Spec): SearchEntry[] {
  const inner = ['item', 'region'];
  const views = BUILT_VIEWS.filter((view) => !inner.includes(view));
  const act = (id: string, text: string, patch: Patch): SearchEntry => ({ group: 'actions', id, text, patch });
  const actions = searchWords.actions;
  return [
    ...views.map(
      (view): SearchEntry => ({
        group: 'views',
        id: view,
        text: appWords.views[view],
        also: [view],
        patch: { view: view === 'overview' ? undefined : view, panel: undefined },
      }),
    ),
    ...THEMES.map((theme) =>
      act(`theme-${theme}`, actions.theme(appWords.themes[theme]), { theme: theme === 'auto' ? undefined : theme }),
    ),
    act('fold', spec.fold ? actions.unfold : actions.fold, { fold: spec.fold ? undefined : true }),
    act('tiles', spec.tiles ? actions.outlines : actions.tiles, { tiles: spec.tiles ? undefined : true }),
    act('demo', spec.demo === false ? actions.showDemo : actions.hideDemo, {
      demo: spec.demo === false ? undefined : false,
    }),
    act('clear', actions.clear, {
      side: undefined,
      area: undefined,
      region: undefined,
      status: undefined,
      item: undefined,
      platform: undefined,
      q: undefined,
    }),
    act('import', actions.import, { view: 'data', panel: undefined }),
    act('wall', actions.wall, { mode: 'wall', view: undefined, panel: undefined }),
    act('briefing', actions.briefing, { view: 'briefing', panel: undefined }),
  ];
}
