import { LIMITS } from '#model/limits.ts';
import { PARAMS, type Param } from '#model/param.ts';
import { BUILT_MODES, BUILT_PANELS, BUILT_VIEWS, type Notice, type ParamName, type Spec } from '#model/spec.ts';

/**
 * The Spec an address asks for, and what in it could not be used.
 *
 * query    "?view=overview&area=ecology" or the same without "?"; of one beyond `LIMITS` the whole parts that fit are read
 * returns  unknown names are ignored without a word; a known name with a bad value falls back and is noticed;
 *          ids are checked against the data later, by `settleSpec`
 */
export function parseAddress(query: string): { spec: Spec; notices: Notice[] } {
  const found: Record<string, unknown> = {};
  const notices: Notice[] = [];
  const fitting = fittingPart(query);
  if (fitting !== query) notices.push({ name: 'address', value: String(LIMITS.addressCharacters), kind: 'too-long' });
  for (const [name, value] of pairsOf(fitting)) {
    if (!isParam(name) || value === '' || name in found) continue;
    const read = readValue(PARAMS[name], value);
    if (read === undefined) notices.push({ name, value, kind: 'unknown-value' });
    else if (isBuilt(name, value)) found[name] = read;
    else notices.push({ name, value, kind: 'not-built' });
  }
  return { spec: found as Spec, notices };
}

/** The query that leads back to this Spec: names in the order of `PARAMS`, defaults left out, "" for the default view. */
export function formatAddress(spec: Spec): string {
  const parts: string[] = [];
  for (const name of Object.keys(PARAMS) as ParamName[]) {
    const value = spec[name];
    if (value === undefined) continue;
    const text = textOf(value);
    const param = PARAMS[name];
    const fallback = 'fallback' in param && param.fallback !== undefined ? textOf(param.fallback) : '';
    if (text !== '' && text !== fallback)
      parts.push(`${name}=${encodeURIComponent(wellFormed(text)).replaceAll('%2C', ',').replaceAll('%2F', '/')}`);
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** An address that is too long ends where a part of it does: half a list of ids would look complete. */
function fittingPart(query: string): string {
  const most = LIMITS.addressCharacters;
  return query.length <= most ? query : query.slice(0, Math.max(0, query.lastIndexOf('&', most)));
}

/** A half character, as a search box can hold while one is typed, has no place in an address. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

function textOf(value: string | number | boolean | readonly string[]): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return Array.isArray(value) ? value.join(',') : String(value);
}

function isParam(name: string): name is ParamName {
  return Object.hasOwn(PARAMS, name);
}

function isBuilt(name: ParamName, value: string): boolean {
  if (name === 'view') return (BUILT_VIEWS as readonly string[]).includes(value);
  if (name === 'mode') return (BUILT_MODES as readonly string[]).includes(value);
  if (name === 'panel') return (BUILT_PANELS as readonly string[]).includes(value);
  return true;
}

function readValue(param: Param, value: string): unknown {
  switch (param.kind) {
    case 'one':
      return param.words.includes(value) ? value : undefined;
    case 'many': {
      const words = splitList(value);
      return words.length > 0 && words.every((word) => param.words.includes(word)) ? words : undefined;
    }
    case 'ids': {
      const ids = splitList(value);
      return ids.length > 0 && ids.every((id) => /^[A-Za-z0-9_.-]{1,64}$/.test(id)) ? ids : undefined;
    }
    case 'text':
      return param.pattern.test(value) ? value : undefined;
    case 'whole': {
      const whole = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
      return whole >= param.low && whole <= param.high ? whole : undefined;
    }
    case 'flag':
      return value === '1' ? true : value === '0' ? false : undefined;
  }
}

function splitList(value: string): string[] {
  return [...new Set(value.split(','))].filter((part) => part !== '');
}

function pairsOf(query: string): [string, string][] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
    });
}

/** `decodeURIComponent` throws on a lone per-cent sign; such text stays as it stands and is then refused by name. */
function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  return /^(?:[^%]|%[0-9A-Fa-f]{2})*$/.test(spaced) ? decodeSafely(spaced) : spaced;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
