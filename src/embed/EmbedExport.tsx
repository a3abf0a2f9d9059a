import { useEffect, useRef } from 'react';
import type { FramedPicture } from '#charts/framedPicture.ts';
import { plainTheme } from '#charts/look.ts';
import { pictureSize } from '#charts/pictureSize.ts';
import type { BuiltPanel } from '#model/spec.ts';
import { useTask } from '#ui/useTask.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import { drawPicture, type Exported, saveCsv, savePng, saveSvg, saveXlsx } from '#views/panelExports.ts';
import { useStage } from '#views/Stage.ts';
import { exportWords, PANEL_NAMES } from '#words/export.ts';

const SIZE = pictureSize({ kind: 'times', width: 960, times: 2 });

interface EmbedExportProps {
  readonly panel: BuiltPanel;
  readonly rule: PanelRule;
}

/** Below the figure: its picture and table as files. No dialog, which a low frame would cut; the clipboard is the host's to allow. */
export function EmbedExport({ panel, rule }: EmbedExportProps) {
  const stage = useStage();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { said, run } = useTask(exportWords);
  const save = (task: (exported: Exported) => Promise<string>) => () =>
    void run(() =>
      task({ stage, name: PANEL_NAMES[panel], rule, content: rule.contentOf(stage.snapshot), size: SIZE }),
    );
  const ofPicture = (task: (exported: Exported, picture: FramedPicture) => Promise<string>) =>
    save(async (exported) => task(exported, await drawPicture(stage, rule, plainTheme(stage.theme), SIZE.width)));
  const kinds = { png: ofPicture(savePng), svg: ofPicture(saveSvg), csv: save(saveCsv), xlsx: save(saveXlsx) };
  return (
    <section className="embed-export" data-export-of={panel} aria-label={exportWords.title(PANEL_NAMES[panel])}>
      {(['png', 'svg', 'csv', 'xlsx'] as const).map((kind, index) => (
        <button
          key={kind}
          type="button"
          className="tool"
          ref={index === 0 ? first : undefined}
          data-export={kind}
          onClick={kinds[kind]}
        >
          {exportWords.formats[kind]}
        </button>
      ))}
      <p role="status">{said}</p>
    </section>
  );
}
