import { Component, type ReactNode } from 'react';
import { panelWords } from '#words/panel.ts';

/** One panel's exception costs that panel: the rest of the page goes on, and a button tries again. */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className="panel-message" role="alert">
        <p>{panelWords.crashed}</p>
        <button type="button" className="tool" onClick={() => this.setState({ hasFailed: false })}>
          {panelWords.retry}
        </button>
      </div>
    );
  }
}
