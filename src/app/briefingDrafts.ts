import { useSyncExternalStore } from 'react';

/** A text as a person left it, and what it was made from: newer data may say something else since. */
export interface Edit {
  readonly text: string;
  readonly generated: string;
}

/** Edits of one briefing by the id of their field or paragraph. */
export type Draft = ReadonlyMap<string, Edit>;

/** Drafts kept at once, the oldest goes first. */
const MOST = 20;
const NONE: Draft = new Map();
const listeners = new Set<() => void>();
let drafts: ReadonlyMap<string, Draft> = new Map();

/** The draft of a briefing; it stays as long as the page is open, whatever is looked at meanwhile. key: what the briefing is of. */
export function useDraft(key: string): Draft {
  return useSyncExternalStore(listen, () => drafts.get(key) ?? NONE);
}

/** Keeps an edit; undefined takes it back, so that the generated text stands again. */
export function setEdit(key: string, id: string, edit: Edit | undefined): void {
  const draft = new Map(drafts.get(key));
  if (edit) draft.set(id, edit);
  else draft.delete(id);
  keep(key, draft);
}

/** Takes back all edits of a briefing. */
export function resetDraft(key: string): void {
  keep(key, NONE);
}

function keep(key: string, draft: Draft): void {
  const others = [...drafts].filter(([other]) => other !== key).slice(1 - MOST);
  drafts = new Map(draft.size > 0 ? [...others, [key, draft]] : others);
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
