import { useSyncExternalStore } from 'react';
import type { PlainTheme, Theme } from '#charts/look.ts';
import { onContrast, onSystemTheme, prefersContrast, prefersDark } from '#io/page.ts';

/** The theme in force: the one asked for, or the system's. */
export function useTheme(asked: 'light' | 'dark' | 'auto'): 'light' | 'dark' {
  const isDark = useSyncExternalStore(onSystemTheme, prefersDark);
  return asked === 'auto' ? (isDark ? 'dark' : 'light') : asked;
}

/** The theme pictures are drawn in: with more contrast where the system asks for it. */
export function useLookTheme(theme: PlainTheme): Theme {
  return useSyncExternalStore(onContrast, prefersContrast) ? `${theme}-strong` : theme;
}
