import { PanelView } from '#views/PanelView.tsx';
import { PAGE_RULES } from '#views/pagePanels.ts';

/** The joint major projects as published. */
export function ProjectsPage() {
  return (
    <main id="main" className="page">
      <PanelView panel="projects" rule={PAGE_RULES.projects} stretch={false} />
    </main>
  );
}
