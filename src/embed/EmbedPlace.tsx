import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { type Facts, type Place, PlaceProvider } from '#embed/place.ts';
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
  const stands = useRef(false);
  useCommands(spec);
  const theme = useTheme(spec.theme ?? 'light');
  useEffect(() => describePage({ theme, audience: spec.audience ?? 'internal' }), [theme, spec.audience]);
  const place = useMemo((): Place => {
    const sizes = () => ref.current?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return {
      tell: host.tell,
      stand: (facts: Facts) => {
        const { width, height } = sizes();
        stands.current = true;
        host.tell({ type: 'ready', width: Math.round(width), height: Math.ceil(height), ...facts });
      },
      fail: (code) => {
        stands.current = true;
        host.tell({ type: 'error', code, message: EMBED_ERRORS[code] });
        host.tell({ type: 'height', height: Math.ceil(sizes().height) });
      },
    };
  }, [host]);
  useEffect(() => onFailures((event) => event === 'chart-error' && place.fail('chart-error')), [place]);
  useEffect(() => {
    if (!ref.current) return;
    let last = -1;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry?.target.getBoundingClientRect() ?? { width: 0, height: 0 };
      // A frame that is not shown has no width, and a height that means nothing.
      if (!stands.current || width === 0 || Math.ceil(height) === last) return;
      last = Math.ceil(height);
      host.tell({ type: 'height', height: last });
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [host]);
  return (
    <main ref={ref} className={classOf(spec)}>
      <PlaceProvider value={place}>{children}</PlaceProvider>
    </main>
  );
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
