import { EmbedMaker } from '#app/EmbedMaker.tsx';
import { FramingWarning } from '#app/FramingWarning.tsx';
import { QrPicture } from '#app/QrPicture.tsx';
import { ShareLine } from '#app/ShareLine.tsx';
import { useRule } from '#app/useRule.ts';
import { currentQuery, pageUrl, wholeAddress } from '#io/address.ts';
import type { BuiltPanel } from '#model/spec.ts';
import { parseAddress } from '#parse/address.ts';
import { citedSpec, type Shown } from '#parse/shared.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { useStage } from '#views/Stage.ts';
import { citationText, shareWords } from '#words/share.ts';
import './share.css';

interface ShareDialogProps {
  readonly panel: BuiltPanel;
  readonly onClose: () => void;
}

/** The ways to show a panel to others: a link, a link that remembers its data, code to embed it, a code for a telephone. */
export function ShareDialog({ panel, onClose }: ShareDialogProps) {
  const { snapshot } = useStage();
  const content = useRule(panel)?.contentOf(snapshot);
  const { asof } = snapshot.moment;
  // What is asked for, not what it was settled to: defaults stay defaults for whoever opens the link.
  const shown: Shown = { spec: parseAddress(currentQuery()).spec, panel, asof };
  return (
    <Dialog title={shareWords.title(content?.title ?? '')} onClose={onClose} marks={{ 'data-share': panel }}>
      {content && (
        <>
          <FramingWarning />
          <Links shown={shown} title={content.title} isDemo={content.isDemo} />
          <EmbedMaker shown={shown} title={content.title} />
        </>
      )}
    </Dialog>
  );
}

interface LinksProps {
  readonly shown: Shown;
  readonly title: string;
  readonly isDemo: boolean;
}

function Links({ shown, title, isDemo }: LinksProps) {
  const { hash } = useStage();
  const link = wholeAddress(currentQuery());
  const url = pageUrl(citedSpec(shown, hash));
  const citation = citationText({ title, month: shown.asof, isDemo, hash, url });
  return (
    <div className="share-links">
      <div>
        <ShareLine name="link" label={shareWords.link} note={shareWords.linkNote} text={link} />
        <ShareLine name="cite" label={shareWords.cite} note={shareWords.citeNote(hash)} text={url} />
        <ShareLine name="citation" label={shareWords.citation} text={citation} />
      </div>
      <QrPicture text={link} label={shareWords.qr} />
    </div>
  );
}
