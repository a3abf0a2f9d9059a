import { ProjectsFields, ProjectsRecords } from '#app/ProjectsRecords.tsx';
import { projectsDrawing } from '#charts/projectsPicture.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import { PanelView } from '#views/PanelView.tsx';
import { PAGE_RULES } from '#views/pagePanels.ts';
import { useStage } from '#views/Stage.ts';
import './ProjectsPage.css';

/** Width from which all years stand in one line of tall plots, px. */
const WIDE = 900;
const TALL = 330;

const RULE: PanelRule = {
  ...PAGE_RULES.projects,
  drawingOf: ({ snapshot }, look) => projectsDrawing(snapshot, look.width < WIDE ? look : { ...look, height: TALL }),
};

/** The joint major projects as published: their rates against elapsed time, and every publication in its own figures. */
export function ProjectsPage() {
  const { major_projects } = useStage().snapshot.ledger.tables;
  return (
    <main id="main" className="page projects-page">
      <PanelView panel="projects" rule={RULE} stretch={false} />
      {major_projects.length > 0 && <ProjectsRecords />}
      <ProjectsFields />
    </main>
  );
}
