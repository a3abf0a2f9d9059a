import { useSyncExternalStore } from 'react';
import { onSystemTheme, prefersDark } from '#io/page.ts';

/** The theme in force: the one asked for, or the system's. */
export function useTheme(asked: 'light' | 'dark' | 'auto'): 'light' | 'dark' {
  const isDark = useSyncExternalStore(onSystemTheme, prefersDark);
  return asked === 'auto' ? (isDark ? 'dark' : 'light') : asked;
}
