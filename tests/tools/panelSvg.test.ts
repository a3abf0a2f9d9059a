import { fileURLToPath } from 'node:url';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { BUILT_PANELS } from '#model/spec.ts';
import { checkedPackage, folderPackage } from '../../tools/package.ts';
import { panelSvg } from '../../tools/panelSvg.ts';

const DATA = checkedPackage(folderPackage(fileURLToPath(new URL('../../data', import.meta.url))));
const draw = (query: string, theme: 'light' | 'dark' = 'light', width = 960) =>
  panelSvg(DATA, { query, theme, width, today: '2026-11-23' });

describe('pictures without a browser', () => {
  it.each(BUILT_PANELS.flatMap((panel) => [[panel, 640] as const, [panel, 1200] as const]))(
    '%s, %d wide',
    async (panel, width) => {
      const picture = await draw(`panel=${panel}`, 'dark', width);
      expect(XMLValidator.validate(picture.svg)).toBe(true);
      expect(picture.svg).not.toMatch(/NaN|undefined|Infinity|ecmeta/);
      expect(picture.alt).not.toBe('');
      if (panel !== 'matrix') expect(picture.width).toBe(width);
    },
  );

  it('are the same when drawn again', async () => {
    expect((await draw('panel=trend')).svg).toBe((await draw('panel=trend')).svg);
  });

  it('obey the month, the filters and the audience', async () => {
    expect((await draw('panel=items&asof=2023-09&area=ecology')).svg).toContain('筛选：方面：生态环境');
    expect((await draw('panel=map')).svg).toContain('示意图');
    const open = (await draw('panel=map&audience=public')).svg;
    expect(open, 'tiles, for there is no review number').not.toContain('GCJ-02');
    expect((await draw('panel=items&audience=public')).svg).not.toContain('严重滞后');
  });

  it.each([
    ['', 'Which panel?'],
    ['panel=map&region=500199', 'region=500199 is not known'],
    ['panel=items&area=ecology&side=cq&region=510300', 'nothing to draw'],
    ['panel=kpi&demo=0', 'nothing to draw'],
  ])('%s is refused: %s', async (query, reason) => {
    await expect(draw(query)).rejects.toThrow(reason);
  });
});
