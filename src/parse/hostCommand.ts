import { HOST, type HostCommand, type Selection } from '#model/message.ts';
import { THEMES } from '#model/spec.ts';

const ID = /^[A-Za-z0-9_.-]{1,64}$/;

/** A message of the page around an embed; undefined for anything that is not one of the commands, to the letter. */
export function hostCommand(data: unknown): HostCommand | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { source, v, type, theme, region, item, area } = data as Record<string, unknown>;
  if (source !== HOST || v !== 1) return undefined;
  if (type === 'theme') {
    const known = THEMES.find((one) => one === theme);
    return known && { type, theme: known };
  }
  if (type !== 'select') return undefined;
  const asked = Object.entries({ region, item, area }).filter(([, id]) => id !== undefined && id !== null);
  const isSound = asked.every(([, id]) => typeof id === 'string' && ID.test(id));
  return isSound ? { type, ...(Object.fromEntries(asked) as Selection) } : undefined;
}
