import { PanelView } from '#views/PanelView.tsx';
import { PANEL_RULES } from '#views/panels.ts';

/** The joint major projects as published. */
export function ProjectsPage() {
  return (
    <main id="main" className="page">
      <PanelView panel="projects" rule={PANEL_RULES.projects} stretch={false} />
    </main>
  );
}
