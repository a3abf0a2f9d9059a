import { useEffect, useRef, useState } from 'react';
import { BriefingEditor } from '#app/BriefingEditor.tsx';
import { PaperSheets } from '#app/PaperSheets.tsx';
import paperCss from '#app/paper.css?inline';
import { type Briefing, useBriefing } from '#app/useBriefing.ts';
import { htmlFile } from '#io/htmlFile.ts';
import { printPage, setPaperMarks } from '#io/page.ts';
import { FILE_TYPES, saveFile } from '#io/save.ts';
import type { BuiltPanel } from '#model/spec.ts';
import { useStage } from '#views/Stage.ts';
import { briefingPageWords } from '#words/briefing.ts';
import { PANEL_NAMES } from '#words/export.ts';
import { paperWords } from '#words/paper.ts';
import { SOURCE_WORDS } from '#words/source.ts';
import '#app/parts.css';
import '#app/briefing.css';
import { Segments } from '#ui/Segments.tsx';

/** The briefing: what is chosen and written at the left, the sheets as they will be printed at the right. */
export function BriefingPage() {
  const briefing = useBriefing();
  const marks = briefing.paper.marks.join(paperWords.between);
  const preview = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setPaperMarks(marks);
    return () => setPaperMarks('');
  }, [marks]);
  return (
    <main id="main" className="page briefing-page">
      <Tools
        briefing={briefing}
        htmlOf={() => {
          const sheets = preview.current?.firstElementChild;
          return sheets ? htmlFile(sheets, { title: briefing.paper.title, css: paperCss, marks }) : '';
        }}
      />
      <div className="briefing-side">
        <Panels briefing={briefing} />
        <BriefingEditor briefing={briefing} />
      </div>
      <section
        className="briefing-preview"
        aria-label={briefingPageWords.preview}
        data-briefing={briefing.style}
        ref={preview}
      >
        <PaperSheets paper={briefing.paper} />
      </section>
    </main>
  );
}

interface ToolsProps {
  readonly briefing: Briefing;
  readonly htmlOf: () => string;
}

/** Style and the ways out: DOCX, HTML, print. */
function Tools({ briefing, htmlOf }: ToolsProps) {
  const { style, setStyle, isDrawing, paper } = briefing;
  const [said, setSaid] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { snapshot } = useStage();
  const fileOf = (extension: string) =>
    briefingPageWords.file(
      briefingPageWords.fileNames[style],
      snapshot.moment.asof,
      paper.marks.includes(SOURCE_WORDS.badge),
      extension,
    );
  const run = async (file: string, save: () => Promise<void> | void) => {
    setSaid(briefingPageWords.working);
    try {
      await save();
      setSaid(briefingPageWords.saved(file));
    } catch {
      setSaid(briefingPageWords.failed);
    }
  };
  const [docx, html] = [fileOf('docx'), fileOf('html')];
  return (
    <div className="briefing-tools">
      <h2>{briefingPageWords.head}</h2>
      <Segments
        name="style"
        label={briefingPageWords.style}
        value={style}
        options={(['text', 'tables'] as const).map((id) => ({ id, text: briefingPageWords.styles[id] }))}
        onChoose={setStyle}
      />
      <button
        type="button"
        className="tool"
        data-action="export"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {briefingPageWords.export}
      </button>
      {isOpen && (
        <span className="segments">
          <button
            type="button"
            data-export="docx"
            disabled={isDrawing}
            onClick={() => void run(docx, async () => (await import('#app/savePaper.ts')).saveDocx(paper, docx))}
          >
            {briefingPageWords.docx}
          </button>
          <button
            type="button"
            data-export="html"
            disabled={isDrawing}
            onClick={() => void run(html, () => saveFile(html, htmlOf(), FILE_TYPES.html))}
          >
            {briefingPageWords.html}
          </button>
        </span>
      )}
      <button type="button" className="tool" data-action="print" disabled={isDrawing} onClick={printPage}>
        {briefingPageWords.print}
      </button>
      <span role="status" className="briefing-said">
        {isDrawing ? briefingPageWords.drawing : said}
      </span>
    </div>
  );
}

/** The panels whose tables and pictures go with it; the choice stands in the address. */
function Panels({ briefing: { options } }: { readonly briefing: Briefing }) {
  const { change } = useStage();
  const able = options.filter(({ canBe }) => canBe).length;
  const choose = (panels: readonly BuiltPanel[]) =>
    change({ panels: panels.length === able ? undefined : panels.length === 0 ? ['none'] : panels });
  const turn = (turned: BuiltPanel) =>
    choose(options.filter(({ panel, isChosen }) => isChosen !== (panel === turned)).map(({ panel }) => panel));
  return (
    <fieldset className="briefing-panels">
      <legend>{briefingPageWords.panels}</legend>
      <ul>
        {options.map(({ panel, isChosen, canBe }) => (
          <li key={panel}>
            <label className={canBe ? undefined : 'off'} title={canBe ? undefined : briefingPageWords.cannot}>
              <input
                type="checkbox"
                data-filter="panels"
                data-value={panel}
                checked={isChosen}
                disabled={!canBe}
                onChange={() => turn(panel)}
              />
              {PANEL_NAMES[panel]}
            </label>
          </li>
        ))}
      </ul>
      <div className="briefing-state">
        <button type="button" className="link" data-action="all-panels" onClick={() => change({ panels: undefined })}>
          {briefingPageWords.all}
        </button>
        <button type="button" className="link" data-action="no-panels" onClick={() => change({ panels: ['none'] })}>
          {briefingPageWords.none}
        </button>
      </div>
    </fieldset>
  );
}
