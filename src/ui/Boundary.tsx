import { Component, type ReactNode } from 'react';
import { rebuildDelay, TOLD_TRIES } from '#stats/rebuild.ts';
import { tellFailure } from '#ui/failures.ts';
import { panelWords } from '#words/panel.ts';

interface BoundaryProps {
  /** The panel it stands around; or else … */
  readonly panel?: string;
  /** … the name of the part, for the log. */
  readonly part?: string;
  readonly children: ReactNode;
}

/** A part that stood so long counts as sound, ms: the next failure is a first one. */
const SOUND_AFTER = 300_000;

/** One part's exception costs that part, and not for good: the rest goes on, and the part is built anew by itself or by a button. */
export class Boundary extends Component<BoundaryProps, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined };
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown) {
    this.#failures += 1;
    if (this.#failures <= TOLD_TRIES) tellFailure('chart-error', `${this.#name}: ${String(error)}`);
    this.#after(rebuildDelay(this.#failures), () => this.setState({ error: undefined }));
  }

  override componentDidUpdate(_before: BoundaryProps, { error }: { readonly error: Error | undefined }) {
    if (!error || this.state.error) return;
    if (this.#failures <= TOLD_TRIES) tellFailure('chart-rebuilt', this.#name);
    this.#after(SOUND_AFTER, () => {
      this.#failures = 0;
    });
  }

  override componentWillUnmount() {
    clearTimeout(this.#timer);
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <section className="panel" data-panel={this.props.panel} data-state="error" role="alert">
        <div className="panel-message">
          <p>{panelWords.crashed}</p>
          <button type="button" className="tool" onClick={() => this.setState({ error: undefined })}>
            {panelWords.retry}
          </button>
        </div>
      </section>
    );
  }

  get #name(): string {
    return this.props.panel ?? this.props.part ?? '';
  }

  #after(ms: number, run: () => void) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(run, ms);
  }
}
