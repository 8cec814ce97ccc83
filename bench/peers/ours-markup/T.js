import markup from 'figure-markup';

/** What brings the last level forward; the still markup carries only the rules that it uses. */
const forwardStyles = [1, 2, 3]
  .map((n) => {
    const colour = `.series-${n}{color:var(--_series-${n})}`;
    const back = `.has-front .series-${n}{color:var(--_text-subtle)}.has-front .line .series-${n}{stroke-width:1.5}`;
    return `${back}.front-${n} ${colour}.front-${n} .line .series-${n}{stroke-width:2.5}`;
  })
  .join('');

customElements.define(
  'bench-markup',
  class extends HTMLElement {
    show() {
      const root = this.attachShadow({mode: 'open'});
      root.innerHTML = markup;
    }

    /** The same in the page as ours changes, by hand: the charts’ class and order, the key, the sentence. */
    bringForward(isForward) {
      const root = this.shadowRoot;
      if (!this.charts) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(forwardStyles);
        root.adoptedStyleSheets = [sheet];
        this.charts = [...root.querySelectorAll('.plot')];
        this.keys = [...root.querySelectorAll('.key button')];
        this.summary = root.querySelector('.summary slot').firstChild;
        const words = this.summary.data.split(' ');
        this.sentences = [this.summary.data, words.reverse().join(' ')];
      }
      for (const chart of this.charts) {
        chart.setAttribute('class', `plot line-chart${isForward ? ' has-front front-3' : ''}`);
        const lines = chart.querySelector('.line');
        lines.append(lines.querySelector(isForward ? '.series-3' : '.series-1'));
      }
      this.keys.forEach((key, i) => {
        key.setAttribute('aria-pressed', isForward && i === 2);
        key.classList.toggle('back', isForward && i !== 2);
      });
      this.summary.data = this.sentences[Number(isForward)];
    }

    /** From the second year on: what stands at the first is hidden, at the second comes in its place, and lines begin there. */
    showLater(isLater) {
      const root = this.shadowRoot;
      this.placed ??= [...root.querySelectorAll('.plot :is(.mark, .tick)')].flatMap((node) => {
        const name = node.hasAttribute('cx') ? 'cx' : 'x';
        const place = node.getAttribute(name);
        return place === '5%' || place === '50%' ? [{node, name, place}] : [];
      });
      this.paths ??= [...root.querySelectorAll('.plot .line path')].map((path) => ({path, d: path.getAttribute('d')}));
      for (const {node, name, place} of this.placed) {
        if (place === '5%') node.toggleAttribute('hidden', isLater);
        else node.setAttribute(name, isLater ? '5%' : place);
      }
      for (const {path, d} of this.paths) path.setAttribute('d', isLater ? d.replace(/^M5,[^L]*L50,/, 'M5,') : d);
      this.summary ??= root.querySelector('.summary slot').firstChild;
      this.sentence ??= this.summary.data;
      this.summary.data = isLater ? this.sentence.replace('2018', '2019') : this.sentence;
    }
  },
);

export default function mount(host) {
  const element = document.createElement('bench-markup');
  element.show();
  host.append(element);
  return {
    update(_figure, {fromLater, forward}) {
      if (fromLater === undefined) element.bringForward(forward !== undefined);
      else element.showLater(fromLater);
    },
    destroy: () => element.remove(),
  };
}
