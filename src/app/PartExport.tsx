import { useMemo } from 'react';
import { ExportDialog } from '#app/ExportDialog.tsx';
import type { Look } from '#charts/look.ts';
import type { Content, Drawing, PartId } from '#charts/picture.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import type { PictureRule } from '#views/PanelRule.ts';
import { StageProvider, useStage } from '#views/Stage.ts';
import { exportWords } from '#words/export.ts';

/** What can be taken out of a part of a page beside its words and table. */
export interface PartPicture {
  readonly id: PartId;
  /** The item or region the page is of. */
  readonly subject: string;
  /** Must be the same function as long as it draws the same. */
  readonly draw: (look: Look) => Drawing;
  readonly sentence: string;
  /** Numbers it is drawn from, where these are not the stage's. */
  readonly snapshot?: Snapshot;
}

interface PartExportProps {
  readonly picture: PartPicture;
  readonly content: Omit<Content, 'panel' | 'sentence'>;
  readonly onClose: () => void;
}

/** Picture and table of a part of a page as files or on the clipboard; its picture names whose it is. */
export function PartExport({ picture, content, onClose }: PartExportProps) {
  const { id, subject, draw, sentence, snapshot } = picture;
  const stage = useStage();
  const own = useMemo(() => (snapshot ? { ...stage, snapshot } : stage), [stage, snapshot]);
  const title = exportWords.partTitle(content.title, subject);
  const rule: PictureRule = {
    contentOf: () => ({ ...content, panel: id, title, sentence }),
    drawingOf: (_ground, look) => draw(look),
  };
  return (
    <StageProvider value={own}>
      <ExportDialog id={id} name={exportWords.part(id, subject)} rule={rule} onClose={onClose} />
    </StageProvider>
  );
}
