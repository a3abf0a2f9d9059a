import { type ReactNode, type Ref, useId } from 'react';
import { PanelFoot, type PanelFootProps } from '#ui/PanelFoot.tsx';

interface FrameProps {
  readonly ref?: Ref<HTMLElement> | undefined;
  /** Public attributes of the section: what it is, its state, as-of and provenance. */
  readonly marks: { readonly [name: `data-${string}`]: string | undefined };
  readonly className?: string;
  readonly title: string;
  /** It is the whole page: its title is the page's. */
  readonly isWhole?: boolean | undefined;
  /** Heard, not seen. */
  readonly hidesTitle?: boolean;
  readonly subtitle?: string | undefined;
  /** Buttons at the right of the title; `hasMany` lets them stand in a line of their own where it is narrow. */
  readonly tools?: ReactNode;
  readonly hasManyTools?: boolean;
  readonly foot?: PanelFootProps | undefined;
  readonly children: ReactNode;
}

/** The frame of every panel and every part of a page: the finding, measure, tools, what is shown, source. */
export function Frame({
  ref,
  marks,
  className,
  title,
  isWhole,
  hidesTitle,
  subtitle,
  foot,
  children,
  ...head
}: FrameProps) {
  const { tools, hasManyTools } = head;
  const id = useId();
  return (
    <section
      ref={ref}
      {...marks}
      className={className ? `panel ${className}` : 'panel'}
      aria-labelledby={subtitle ? `${id} ${id}-measure` : id}
    >
      <header className="panel-head">
        <h2 id={id} aria-level={isWhole ? 1 : undefined} className={hidesTitle ? 'unseen' : undefined}>
          {title}
        </h2>
        {tools && <div className={hasManyTools ? 'panel-tools many' : 'panel-tools'}>{tools}</div>}
        {subtitle && <p id={`${id}-measure`}>{subtitle}</p>}
      </header>
      {children}
      {foot && <PanelFoot {...foot} />}
    </section>
  );
}
