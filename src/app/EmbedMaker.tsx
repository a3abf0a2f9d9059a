import { useState } from 'react';
import { EmbedPreview } from '#app/EmbedPreview.tsx';
import { ShareLine } from '#app/ShareLine.tsx';
import { pageUrl, wholeAddress } from '#io/address.ts';
import { elementSnippet, frameSnippet } from '#parse/embedSnippet.ts';
import { type EmbedDraft, embedSpec, FIRST_EMBED, type Shown } from '#parse/shared.ts';
import { signedSpec } from '#stats/signed.ts';
import { Choice } from '#ui/Choice.tsx';
import { Segments } from '#ui/Segments.tsx';
import { useStage } from '#views/Stage.ts';
import { shareWords } from '#words/share.ts';

/** Widths an embed is tried at, px: a narrow column, a column of text, a page. */
const WIDTHS = [280, 480, 720] as const;

/** The code to embed a panel, as chosen, and how that will look. */
export function EmbedMaker({ shown, title }: { readonly shown: Shown; readonly title: string }) {
  const [draft, setDraft] = useState(FIRST_EMBED);
  const [width, setWidth] = useState<number>(WIDTHS[1]);
  const [height, setHeight] = useState<number>();
  const { tables } = useStage().snapshot.ledger;
  const isUnsigned = signedSpec({ asof: shown.asof }, tables).asof === undefined;
  const spec = embedSpec(shown, draft);
  // A finding is true of its month alone.
  const embedded = { page: wholeAddress(''), spec, title: draft.isFixed ? title : undefined };
  const change = (patch: Partial<EmbedDraft>) => {
    setDraft({ ...draft, ...patch });
    // Of another frame, which is yet to tell its own.
    setHeight(undefined);
  };
  return (
    <section className="share-embed">
      <h3>{shareWords.embed}</h3>
      <p className="share-note">
        {shareWords.embedNote}
        {isUnsigned && <strong data-unsigned>{shareWords.unsigned(shown.asof)}</strong>}
      </p>
      <div className="share-columns">
        <div>
          <Options draft={draft} asof={shown.asof} onChange={change} />
          <ShareLine name="element" label={shareWords.kinds.element} text={elementSnippet(embedded)} />
          <ShareLine
            name="frame"
            label={shareWords.kinds.frame(width)}
            text={height === undefined ? undefined : frameSnippet(embedded, { width, height })}
            wait={shareWords.measuring}
          />
        </div>
        <div>
          <Segments
            name="preview-width"
            label={shareWords.widthLabel}
            value={String(width)}
            options={WIDTHS.map((px) => ({ id: String(px), text: shareWords.width(px) }))}
            onChoose={(px) => setWidth(Number(px))}
          />
          <EmbedPreview url={pageUrl(spec)} width={width} theme={draft.theme} onHeight={setHeight} />
        </div>
      </div>
    </section>
  );
}

interface OptionsProps {
  readonly draft: EmbedDraft;
  readonly asof: string;
  readonly onChange: (patch: Partial<EmbedDraft>) => void;
}

function Options({ draft, asof, onChange }: OptionsProps) {
  const flags = { isFixed: shareWords.fixed(asof), transparent: shareWords.transparent, controls: shareWords.controls };
  return (
    <div className="share-options">
      <Choice
        name="embed-theme"
        label={shareWords.theme}
        value={[draft.theme]}
        options={(['light', 'dark', 'auto'] as const).map((id) => ({ id, text: shareWords.themes[id] }))}
        isRequired
        onChoose={(id) => onChange({ theme: id as EmbedDraft['theme'] })}
      />
      {(['isFixed', 'transparent', 'controls'] as const).map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            name={name}
            checked={draft[name]}
            onChange={(event) => onChange({ [name]: event.target.checked })}
          />
          {flags[name]}
        </label>
      ))}
    </div>
  );
}
