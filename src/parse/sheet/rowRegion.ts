import type { Reading } from '#parse/sheet/reading.ts';
import { type NamedRegions, oneRegion } from '#parse/sheet/readRegions.ts';
import { bareUnit } from '#parse/sheet/sheetContext.ts';

/**
 * Region whose report a row is by 填报地区, by its sender or by its sheet.
 *
 * returns  undefined where none of them names one; null, with an issue, where they contradict each other or 涉及地区
 */
export function rowRegion(reading: Reading, named: NamedRegions): string | undefined | null {
  const { rules, text, tell } = reading;
  const ofSheet = rules.context.region_code;
  const nameOf = (code: string | undefined) => rules.lists.regions.find((region) => region.code === code)?.name;
  if (ofSheet !== undefined)
    rules.matches.add({ kind: 'region', written: nameOf(ofSheet) ?? ofSheet, id: ofSheet, how: 'file' }, reading.place);
  if (rules.isRegionSaid) return ofSheet;
  const place = text('place');
  const ofPlace = place === undefined ? undefined : oneRegion(reading, 'place', place);
  if (place !== undefined && ofPlace === undefined) return null;
  const sender = text('sender');
  const ofSender = sender === undefined ? undefined : rules.regions.ofUnit(bareUnit(sender));
  const own = ofPlace ?? ofSender ?? ofSheet;
  if ([ofSender, ofSheet].some((code) => code !== undefined && code !== own)) {
    tell('region-differs', 'error', ofPlace === undefined ? 'sender' : 'place', {
      expected: nameOf(ofSheet ?? ofSender),
    });
    return null;
  }
  if (own === undefined || named.regions.length === 0 || named.regions.some(({ code }) => code === own)) return own;
  // Of several others the item may well be theirs; one other region is another region's row.
  const isOthers = named.regions.length === 1;
  tell('region-differs', isOthers ? 'error' : 'warning', 'regions', { expected: nameOf(own) });
  return isOthers ? null : own;
}
