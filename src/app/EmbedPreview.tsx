import { useEffect, useRef, useState } from 'react';
import { onBoardHeight } from '#io/boardHeight.ts';
import type { EmbedDraft } from '#parse/shared.ts';
import { shareWords } from '#words/share.ts';

interface EmbedPreviewProps {
  readonly url: string;
  /** Px. */
  readonly width: number;
  readonly theme: EmbedDraft['theme'];
  /** Called with the height the embed needs at this width, px. */
  readonly onHeight: (height: number) => void;
}

/** The embed itself at one of its widths; another width does not load it anew. */
export function EmbedPreview({ url, width, theme, onHeight }: EmbedPreviewProps) {
  const ref = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(320);
  useEffect(
    () =>
      onBoardHeight(
        () => ref.current?.contentWindow ?? null,
        (told) => {
          setHeight(told);
          onHeight(told);
        },
      ),
    [onHeight],
  );
  return (
    <div className="share-preview">
      <iframe
        // A new frame for a new address: in the old one it would be a step in the history.
        key={url}
        ref={ref}
        src={url}
        title={shareWords.frameTitle}
        width={width}
        height={height}
        style={theme === 'auto' ? undefined : { colorScheme: theme }}
      />
    </div>
  );
}
