// <chengyu-panel panel="map" region="500116" …>: one panel of the board in any page. Attributes are the names of its address.
(() => {
  const NAMES =
    'panel region area item status side platform period asof from measure indicator year theme lang audience table sort fold count tiles demo data hash refresh show-title show-source controls border transparent host'.split(
      ' ',
    );
  const TYPES = ['ready', 'height', 'error', 'stale', 'select'];
  const script = document.currentScript || document.querySelector('script[src*="embed.js"]');
  const board = new URL('.', script.src);
  const css = ':host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;border:0}';

  class ChengyuPanel extends HTMLElement {
    static observedAttributes = [...NAMES, 'loading'];

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      // A style element would need leave of the host's policy.
      if (root.adoptedStyleSheets && window.CSSStyleSheet.prototype.replaceSync) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
      } else root.appendChild(document.createElement('style')).textContent = css;
      this.hear = (event) => this.heard(event);
    }

    connectedCallback() {
      addEventListener('message', this.hear);
      this.build();
    }

    disconnectedCallback() {
      removeEventListener('message', this.hear);
      this.drop();
    }

    attributeChangedCallback(name, before, value) {
      if (!this.frame || before === value) return;
      if (name === 'theme' && this.isReady) {
        this.paint();
        this.send({ type: 'theme', theme: this.theme });
      } else if (!this.isWaiting) {
        // Several attributes set in one go are one change.
        this.isWaiting = true;
        queueMicrotask(() => {
          this.isWaiting = false;
          if (this.frame) this.build();
        });
      }
    }

    /** Lights a region, item or area by its id; {} puts the light out. */
    select(what) {
      this.send({ ...what, type: 'select' });
    }

    get theme() {
      const theme = this.getAttribute('theme');
      return theme === 'dark' || theme === 'auto' ? theme : 'light';
    }

    /** A new frame each time: another address in the old one would be a step in the host's history. */
    build() {
      const height = this.frame ? this.frame.style.height : this.last || '320px';
      this.drop();
      const url = new URL(board);
      url.searchParams.set('mode', 'embed');
      for (const name of NAMES) if (this.hasAttribute(name)) url.searchParams.set(name, this.getAttribute(name));
      if (!this.hasAttribute('host') && /^http/.test(location.origin)) url.searchParams.set('host', location.origin);
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-downloads');
      frame.setAttribute('scrolling', 'no');
      frame.setAttribute('loading', this.getAttribute('loading') || 'eager');
      frame.title = this.getAttribute('title') || '成渝中部地区合作事项进展';
      frame.name = this.id;
      frame.style.height = height;
      frame.src = url.href;
      this.frame = frame;
      this.paint();
      this.shadowRoot.append(frame);
    }

    /** Frame and page of one colour scheme, else the browser lays an opaque ground under a transparent page. */
    paint() {
      this.frame.style.colorScheme = this.theme === 'auto' ? '' : this.theme;
    }

    drop() {
      if (this.frame) {
        this.last = this.frame.style.height;
        this.frame.remove();
      }
      this.frame = null;
      this.isReady = false;
    }

    send(message) {
      if (this.frame) this.frame.contentWindow.postMessage({ source: 'chengyu-host', v: 1, ...message }, board.origin);
    }

    heard({ source, origin, data }) {
      if (!this.frame || source !== this.frame.contentWindow || origin !== board.origin) return;
      if (data?.source !== 'chengyu-board' || !TYPES.includes(data.type)) return;
      if (data.type === 'ready') this.isReady = true;
      if (data.height > 0) this.frame.style.height = `${data.height}px`;
      this.dispatchEvent(new CustomEvent(`chengyu-${data.type}`, { detail: data, bubbles: true, composed: true }));
    }
  }

  if (!customElements.get('chengyu-panel')) customElements.define('chengyu-panel', ChengyuPanel);
})();
