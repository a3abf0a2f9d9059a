import { type Board, boardOf, lacking, type Package } from '#io/board.ts';
import type { Notice, Spec } from '#model/spec.ts';
import type { Reach } from '#stats/disclosure.ts';
import { named } from '#stats/named.ts';
import { settleSpec } from '#stats/settle.ts';
import { signedSpec } from '#stats/signed.ts';

/** An address as it was read: what it asks for, and what in it could not be used. */
export interface Asked {
  readonly spec: Spec;
  readonly notices: readonly Notice[];
}

/** A package as one audience may see it, and the address settled against it. */
export interface SettledBoard extends Asked {
  readonly board: Board;
  /** False: required tables are missing, there is nothing to show but the issues. */
  readonly isUsable: boolean;
}

/** For whom the tables of a package are joined. */
export interface BoardTerms {
  readonly audience: 'internal' | 'public';
  readonly useDemo: boolean;
  readonly reach: Reach;
  /** Somebody sits before it and sees that a month is not signed. */
  readonly isAtDesk: boolean;
}

/** The terms an address asks for; the package's audience can only be narrowed. */
export function boardTerms({ descriptor }: Package, { spec }: Asked): BoardTerms {
  const audience = descriptor.audience === 'public' ? 'public' : (spec.audience ?? 'internal');
  const isAtDesk = (spec.mode ?? 'app') === 'app';
  return {
    audience,
    useDemo: spec.demo ?? true,
    reach: audience === 'public' ? 'public' : isAtDesk ? 'desk' : 'room',
    isAtDesk,
  };
}

/** Joins the tables on these terms. */
export function boardOn(data: Package, { useDemo, reach, isAtDesk }: Omit<BoardTerms, 'audience'>): Board {
  const board = boardOf(data, useDemo, reach, !isAtDesk);
  return { ...board, tables: named(board.tables) };
}

/** The address settled against a board: in `spec` every id is known, the audience is the one in force. */
export function settledOn(data: Package, board: Board, asked: Asked, terms: BoardTerms): SettledBoard {
  const settled = settleSpec(asked.spec, board.tables);
  const spec = terms.isAtDesk ? settled.spec : signedSpec(settled.spec, board.tables);
  return {
    board,
    spec: { ...spec, audience: terms.audience },
    notices: [...asked.notices, ...settled.notices],
    isUsable: lacking(data, board).length === 0,
  };
}

/** Whether outlines may be drawn before this audience: the public sees them only with a review number, or where the package says so. */
export function mayDrawOutlines({ descriptor, titleBlock }: Package, { audience }: Spec): boolean {
  return audience !== 'public' || descriptor.public_map === 'outlines' || Boolean(titleBlock?.review_number);
}
