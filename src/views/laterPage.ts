import { type ComponentType, lazy } from 'react';
import { untilThere } from '#io/untilThere.ts';

/** A part in a file of its own, which is asked for until it comes: a failed `lazy` would stay failed for ever. */
export function laterPage<Props = object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({
    default: await untilThere(async (elsewhere) => (elsewhere && (await onlyPart<Props>(elsewhere))) || load()),
  }));
}

/** The one thing a file exports; undefined where it has several. */
async function onlyPart<Props>(address: string): Promise<ComponentType<Props> | undefined> {
  const parts: ComponentType<Props>[] = Object.values(await import(/* @vite-ignore */ address));
  return parts.length === 1 ? parts[0] : undefined;
}
