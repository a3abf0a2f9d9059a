import { type KeyboardEvent, useState } from 'react';

/** The cell a keyboard stands on. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where the first key stands on, whichever arrow it is. */
const START: GridPlace = { row: 0, column: 0 };

/** Rows a PageUp or PageDown goes over. */
const PAGE = 15;

interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Called with the place moved to, to scroll it into sight. */
  readonly reveal: (place: GridPlace) => void;
  /** Called by Enter or Space with the place stood on. */
  readonly enter: (place: GridPlace) => void;
}

/** Moves through a grid by arrows, Home, End and the page keys; with Ctrl, Home and End go to the corners. */
export function useGridKeys({ rows, columns, reveal, enter }: Grid) {
  const [place, setPlace] = useState<GridPlace>();
  const current = place && place.row < rows && place.column < columns ? place : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey || event.metaKey) return;
    if (current && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      enter(current);
    }
    const next = current || !event.key.startsWith('Arrow') ? step(current ?? START, event.key, event.ctrlKey) : START;
    if (!next || rows === 0) return;
    event.preventDefault();
    const within = { row: clamp(next.row, rows), column: clamp(next.column, columns) };
    setPlace(within);
    reveal(within);
  };
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
