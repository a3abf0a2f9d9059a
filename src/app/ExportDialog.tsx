import { useMemo, useState } from 'react';
import { plainTheme } from '#charts/look.ts';
import '#app/export.css';
import { ExportSize } from '#app/ExportSize.tsx';
import { usePicture, usePictureUrl } from '#app/usePicture.ts';
import type { FramedPicture } from '#charts/framedPicture.ts';
import { dotsOf, pictureSize, type SizeChoice } from '#charts/pictureSize.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { useTask } from '#ui/useTask.ts';
import type { PictureRule } from '#views/PanelRule.ts';
import {
  copyShownPack,
  copyShownPicture,
  copyShownTable,
  type Exported,
  saveCsv,
  savePng,
  saveSvg,
  saveXlsx,
} from '#views/panelExports.ts';
import { useStage } from '#views/Stage.ts';
import { exportWords } from '#words/export.ts';

const FIRST_SIZE: SizeChoice = { kind: 'times', width: 960, times: 2 };

interface ExportDialogProps {
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  readonly rule: PictureRule;
  readonly onClose: () => void;
}

/** Picture and table of a panel, or of a part of a page, as files or on the clipboard; the picture is seen as it will be. */
export function ExportDialog({ id, name, rule, onClose }: ExportDialogProps) {
  const stage = useStage();
  const [theme, setTheme] = useState(plainTheme(stage.theme));
  const [choice, setChoice] = useState(FIRST_SIZE);
  const size = useMemo(() => pictureSize(choice), [choice]);
  const content = useMemo(() => rule.contentOf(stage.snapshot), [rule, stage.snapshot]);
  const state = usePicture(rule, theme, size.width);
  const url = usePictureUrl(state);
  const picture = typeof state === 'string' ? undefined : state;
  const dots = picture && dotsOf(picture, size.scale);
  const { said, run } = useTask(exportWords);
  const exported: Exported = { stage, name, rule, content, size };
  const ofPicture = (task: (exported: Exported, picture: FramedPicture) => Promise<string>) => () => {
    if (picture) void run(() => task(exported, picture));
  };
  const ofTable = (task: (exported: Exported) => Promise<string>) => () => void run(() => task(exported));
  const hasNoPng = dots?.fits !== true;
  return (
    <Dialog title={exportWords.title(name)} onClose={onClose} marks={{ 'data-export-of': id }}>
      <div className="export">
        <ScrollBox className="export-preview">
          {url && picture ? (
            <img src={url} alt={picture.alt} width={picture.width} height={picture.height} />
          ) : (
            <p>{state === 'failed' ? exportWords.failed : exportWords.drawing}</p>
          )}
        </ScrollBox>
        <div className="export-tools">
          <h3>{exportWords.pictureGroup}</h3>
          <ExportSize choice={choice} onChoose={setChoice} theme={theme} onTheme={setTheme} />
          {dots && <p className="export-note">{exportWords.dots(dots.width, dots.height)}</p>}
          {dots && hasNoPng && <p className="export-note">{exportWords.tooLarge}</p>}
          <div className="export-row">
            <button type="button" className="tool" data-export="png" disabled={hasNoPng} onClick={ofPicture(savePng)}>
              {exportWords.formats.png}
            </button>
            <button type="button" className="tool" data-export="svg" disabled={!picture} onClick={ofPicture(saveSvg)}>
              {exportWords.formats.svg}
            </button>
            <button
              type="button"
              className="tool"
              data-action="copy-picture"
              disabled={hasNoPng}
              onClick={ofPicture(copyShownPicture)}
            >
              {exportWords.copyPicture}
            </button>
          </div>
          <h3>{exportWords.tableGroup}</h3>
          <div className="export-row">
            <button type="button" className="tool" data-export="csv" onClick={ofTable(saveCsv)}>
              {exportWords.formats.csv}
            </button>
            <button type="button" className="tool" data-export="xlsx" onClick={ofTable(saveXlsx)}>
              {exportWords.formats.xlsx}
            </button>
            <button type="button" className="tool" data-action="copy-table" onClick={ofTable(copyShownTable)}>
              {exportWords.copyTable}
            </button>
          </div>
          <h3>{exportWords.documentGroup}</h3>
          <div className="export-row">
            <button
              type="button"
              className="tool"
              data-action="copy-pack"
              disabled={hasNoPng}
              onClick={ofTable(copyShownPack)}
            >
              {exportWords.copyPack}
            </button>
          </div>
          <p className="export-note">{exportWords.packHint}</p>
          <p role="status" className="export-said">
            {said}
          </p>
        </div>
      </div>
    </Dialog>
  );
}
