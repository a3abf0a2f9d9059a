import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import { type Place, PlaceProvider } from '#embed/place.ts';
import { goTo } from '#io/address.ts';
import { type Host, onCommand } from '#io/host.ts';
import { describePage } from '#io/page.ts';
import type { Spec } from '#model/spec.ts';
import { onFailures } from '#ui/failures.ts';
import { keepLit } from '#ui/lit.ts';
import { useTheme } from '#views/useTheme.ts';
import { EMBED_ERRORS } from '#words/embed.ts';

interface EmbedPlaceProps {
  readonly host: Host;
  /** As asked for. */
  readonly spec: Spec;
  readonly children: ReactNode;
}

/** The ground of an embed, as high as what stands on it; tells its height and obeys the commands of the page around it. */
export function EmbedPlace({ host, spec, children }: EmbedPlaceProps) {
  const ref = useRef<HTMLElement>(null);
  useCommands(spec);
  useHeight(ref, host);
  const theme = useTheme(spec.theme ?? 'light');
  useEffect(() => describePage({ theme, audience: spec.audience ?? 'internal' }), [theme, spec.audience]);
  const place = useMemo(
    (): Place => ({
      tell: host.tell,
      stand: (facts) => host.tell({ type: 'ready', ...sizeOf(ref.current), ...facts }),
      fail: (code) => host.tell({ type: 'error', code, message: EMBED_ERRORS[code] }),
    }),
    [host],
  );
  useEffect(() => onFailures((event) => event === 'chart-error' && place.fail('chart-error')), [place]);
  return (
    <main ref={ref} className={classOf(spec)}>
      <PlaceProvider value={place}>{children}</PlaceProvider>
    </main>
  );
}

/** In whole px, rounded up: a frame a fraction too low would scroll. */
function sizeOf(element: HTMLElement | null): { readonly width: number; readonly height: number } {
  const { width, height } = element?.getBoundingClientRect() ?? { width: 0, height: 0 };
  return { width: Math.round(width), height: Math.ceil(height) };
}

/** Tells the host how high the frame must be whenever that changes. */
function useHeight(ref: RefObject<HTMLElement | null>, host: Host): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    let last = 0;
    const measure = () => {
      const { width, height } = sizeOf(element);
      // A frame that is not shown has no width, and a height that means nothing.
      if (width === 0 || height === last || element.querySelector('[aria-busy="true"]')) return;
      last = height;
      host.tell({ type: 'height', height });
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    // Below the fold of the host nothing is painted and no size observed, but the place must be kept before it is reached.
    const changes = new MutationObserver(measure);
    changes.observe(element, { childList: true, subtree: true, attributeFilter: ['style', 'data-state'] });
    return () => {
      sizes.disconnect();
      changes.disconnect();
    };
  }, [ref, host]);
}

function useCommands(spec: Spec): void {
  const asked = useRef(spec);
  useEffect(() => {
    asked.current = spec;
  }, [spec]);
  useEffect(
    () =>
      onCommand((command) => {
        if (command.type === 'theme') goTo({ ...asked.current, theme: command.theme }, 'replace');
        else keepLit([command.region, command.item, command.area].filter((id) => id !== undefined));
      }),
    [],
  );
}

function classOf({ border, transparent }: Spec): string {
  return ['embed', border ? 'bordered' : '', transparent ? 'transparent' : ''].filter((name) => name !== '').join(' ');
}
