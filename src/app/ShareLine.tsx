import { CopyText } from '#app/CopyText.tsx';
import { shareWords } from '#words/share.ts';

interface ShareLineProps {
  /** Public name of the text, `data-shared`. */
  readonly name: 'link' | 'cite' | 'citation' | 'element' | 'frame';
  readonly label: string;
  readonly note?: string;
  /** Undefined: not known yet. */
  readonly text: string | undefined;
  /** Stands where the text is not known yet. */
  readonly wait?: string;
}

/** A text to take along, with a button that copies it. */
export function ShareLine({ name, label, note, text, wait }: ShareLineProps) {
  return (
    <div className="share-line">
      <div className="share-head">
        <h3>{label}</h3>
        {text !== undefined && <CopyText text={text} label={shareWords.copy} action="copy" />}
      </div>
      <output className="share-text" data-shared={name}>
        {text ?? wait}
      </output>
      {note && <p className="share-note">{note}</p>}
    </div>
  );
}
