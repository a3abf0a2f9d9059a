import { ExportDialog } from '#app/ExportDialog.tsx';
import type { BuiltPanel } from '#model/spec.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import { PANEL_NAMES } from '#words/export.ts';

interface PanelExportProps {
  readonly panel: BuiltPanel;
  readonly rule: PanelRule;
  readonly onClose: () => void;
}

/** Picture and table of a panel as files or on the clipboard. */
export function PanelExport({ panel, rule, onClose }: PanelExportProps) {
  return <ExportDialog id={panel} name={PANEL_NAMES[panel]} rule={rule} onClose={onClose} />;
}
