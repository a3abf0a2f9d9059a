import { Component, type ReactNode } from 'react';
import { panelWords } from '#words/panel.ts';

interface BoundaryProps {
  readonly panel: string;
  readonly children: ReactNode;
}

/** One panel's exception costs that panel: the rest of the page goes on, and a button tries again. */
export class Boundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <section className="panel" data-panel={this.props.panel} data-state="error" role="alert">
        <div className="panel-message">
          <p>{panelWords.crashed}</p>
          <button type="button" className="tool" onClick={() => this.setState({ hasFailed: false })}>
            {panelWords.retry}
          </button>
        </div>
      </section>
    );
  }
}
