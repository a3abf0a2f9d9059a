import { type ReactNode, useEffect, useRef, useState } from 'react';

interface ScrollBoxProps {
  /** What it holds, where the table in it does not say so. */
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A box that what is too wide or long for it scrolls in, by the keys too: then it is a tab stop. */
export function ScrollBox({ label, className = 'table-box', children }: ScrollBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = () =>
      setScrolls(element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
    // Its own size, and that of what is in it.
    const observer = new ResizeObserver(look);
    for (const one of [element, ...element.children]) observer.observe(one);
    return () => observer.disconnect();
  });
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a group while it can be scrolled
    <div
      ref={box}
      className={className}
      role={scrolls ? 'group' : undefined}
      aria-label={scrolls ? label : undefined}
      tabIndex={scrolls ? 0 : undefined}
    >
      {children}
    </div>
  );
}
