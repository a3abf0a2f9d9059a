import { useMemo } from 'react';
import { PagePart } from '#app/PagePart.tsx';
import { RegionLink, type RegionProps } from '#app/RegionLink.tsx';
import { publicSource } from '#charts/content.ts';
import { neighbours } from '#geo/neighbours.ts';
import { useStage } from '#views/Stage.ts';
import { regionWords } from '#words/region.ts';

/** The platforms the region is in, whole or with some of its counties. */
export function RegionPlatforms({ whole, region }: RegionProps) {
  const { change } = useStage();
  const { platforms, platform_regions } = whole.ledger.tables;
  const own = platform_regions.filter(({ region_code }) => region_code === region.code);
  const rows = platforms.flatMap((platform) => {
    const row = own.find(({ platform_id }) => platform_id === platform.id);
    return row ? [{ platform, row }] : [];
  });
  const source = publicSource(
    whole,
    rows.map(({ platform }) => platform.source_id),
  );
  return (
    <PagePart
      part="platforms"
      title={regionWords.platformsTitle(rows.length)}
      subtitle={rows.length > 0 ? regionWords.platformsSubtitle : undefined}
      {...(rows.length > 0 ? { source } : {})}
    >
      <ul className="part-list">
        {rows.map(({ platform, row }) => (
          <li key={platform.id} data-platform={platform.id} data-value={row.part === 'whole' ? 'whole' : 'part'}>
            <button
              type="button"
              className="link"
              onClick={() => change({ view: 'platforms', platform: platform.id, region: undefined })}
            >
              {platform.name}
            </button>
            <span>{row.part === 'whole' ? regionWords.whole : row.part_of}</span>
          </li>
        ))}
      </ul>
    </PagePart>
  );
}

/** Regions whose outlines share a line with this one's, clockwise from the north. */
export function RegionNeighbours({ whole, region }: RegionProps) {
  const { ground } = useStage();
  const around = useMemo(() => (ground ? neighbours(ground.shapes) : undefined), [ground]);
  const rows = (around?.get(region.code) ?? []).filter(({ shared }) => shared);
  const { bearings } = regionWords;
  return (
    <PagePart
      part="neighbours"
      title={regionWords.neighboursTitle(rows.length)}
      subtitle={regionWords.neighboursSubtitle}
    >
      {!around && <p className="part-note">{regionWords.noOutlines}</p>}
      {around && rows.length === 0 && <p className="part-note">{regionWords.noNeighbours}</p>}
      <ul className="region-neighbours">
        {rows.map(({ code, bearing }) => (
          <li key={code} data-code={code}>
            <RegionLink code={code}>{whole.ledger.regions.find((one) => one.code === code)?.name ?? code}</RegionLink>
            <span>{bearings[Math.round((bearing * bearings.length) / 360) % bearings.length]}</span>
          </li>
        ))}
      </ul>
    </PagePart>
  );
}
