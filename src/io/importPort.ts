import type { ImportRequest } from '#io/importDesk.ts';
import type { Aside } from '#model/import.ts';
import type { ImportCheck } from '#model/importCheck.ts';
import type { ImportProgress } from '#model/importState.ts';
import type { Issue } from '#model/issue.ts';

/** A request of the page, and the number its answers carry. */
export interface WorkerRequest {
  readonly id: number;
  readonly request: ImportRequest;
}

/** Part of the long lists of a check. */
interface Lists {
  readonly issues: readonly Issue[];
  readonly asides: readonly Aside[];
}

/** What the worker says: how far it is, pieces of a check, then what is left of it; or the copy that was asked for; or what went wrong. */
export type WorkerAnswer = { readonly id: number } & (
  | { readonly progress: ImportProgress }
  | { readonly piece: Lists }
  | { readonly check: ImportCheck }
  | { readonly copy: ArrayBuffer }
  | { readonly failure: string }
);

/** So many entries of a list are one message: a page takes in one of them in a few milliseconds. */
const PIECE = 2000;

/** Sends the long lists of a check in pieces: taken in at once, tens of thousands of issues hold up the page. returns the rest */
export function answerOf(id: number, check: ImportCheck, post: (answer: WorkerAnswer) => void): WorkerAnswer {
  const { issues, asides, result } = check;
  for (let at = 0; at < Math.max(issues.length, asides.length); at += PIECE)
    post({ id, piece: { issues: issues.slice(at, at + PIECE), asides: asides.slice(at, at + PIECE) } });
  return { id, check: { ...check, issues: [], asides: [], result: { ...result, asides: [] } } };
}

/** Puts a check together again. */
export class CheckPieces {
  readonly #issues: Issue[] = [];
  readonly #asides: Aside[] = [];

  add({ issues, asides }: Lists): void {
    this.#issues.push(...issues);
    this.#asides.push(...asides);
  }

  /** The check with all that was added; those kept aside are the same in the result. */
  whole(check: ImportCheck): ImportCheck {
    const [issues, asides] = [this.#issues, this.#asides];
    return { ...check, issues, asides, result: { ...check.result, asides } };
  }
}
