import { useMemo } from 'react';
import type { Package } from '#io/board.ts';
import { type Asked, boardOn, boardTerms, type SettledBoard, settledOn } from '#io/settledBoard.ts';

/** Joins the tables for the audience and settles the address. */
export function useBoard(data: Package, asked: Asked): SettledBoard {
  const terms = boardTerms(data, asked);
  const { useDemo, reach, isAtDesk } = terms;
  const board = useMemo(() => boardOn(data, { useDemo, reach, isAtDesk }), [data, useDemo, reach, isAtDesk]);
  return settledOn(data, board, asked, terms);
}
