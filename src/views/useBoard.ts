import { useMemo } from 'react';
import { type Board, boardOf, lacking, type Package } from '#io/board.ts';
import type { Notice, Spec } from '#model/spec.ts';
import type { Reach } from '#stats/disclosure.ts';
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

/** Joins the tables for the audience and settles the address: in `spec` every id is known, the audience is the one in force. */
export function useBoard(data: Package, asked: Asked): SettledBoard {
  const audience = data.descriptor.audience === 'public' ? 'public' : (asked.spec.audience ?? 'internal');
  const useDemo = asked.spec.demo ?? true;
  const isAtDesk = (asked.spec.mode ?? 'app') === 'app';
  const reach: Reach = audience === 'public' ? 'public' : isAtDesk ? 'desk' : 'room';
  const board = useMemo(() => boardOf(data, useDemo, reach, !isAtDesk), [data, useDemo, reach, isAtDesk]);
  const settled = useMemo(() => settleSpec(asked.spec, board.tables), [asked.spec, board]);
  const spec = isAtDesk ? settled.spec : signedSpec(settled.spec, board.tables);
  return {
    board,
    spec: { ...spec, audience },
    notices: [...asked.notices, ...settled.notices],
    isUsable: lacking(data, board).length === 0,
  };
}
