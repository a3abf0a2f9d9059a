import { type KeyboardEvent, useState } from 'react';

/** The cell a keyboard stands on. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Rows a PageUp or PageDown goes over. */
const PAGE = 15;

/**
 * Moves through a grid by arrows, Home, End and the page keys; with Ctrl, Home and End go to the corners.
 *
 * reveal  called with the place moved to, to scroll it into sight
 */
export function useGridKeys(rows: number, columns: number, reveal: (place: GridPlace) => void) {
  const [place, setPlace] = useState<GridPlace>();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey || event.metaKey) return;
    const next = step(place ?? { row: 0, column: 0 }, event.key, event.ctrlKey);
    if (!next || rows === 0) return;
    event.preventDefault();
    const within = { row: clamp(next.row, rows), column: clamp(next.column, columns) };
    setPlace(within);
    reveal(within);
  };
  const current = place && place.row < rows && place.column < columns ? place : undefined;
  return { place: current, setPlace, onKeyDown };
}

function step({ row, column }: GridPlace, key: string, isFar: boolean): GridPlace | undefined {
  const far = Number.MAX_SAFE_INTEGER;
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 };
    case 'End':
      return { row: isFar ? far : row, column: far };
    default:
      return undefined;
  }
}

function clamp(value: number, count: number): number {
  return Math.min(Math.max(value, 0), count - 1);
}
