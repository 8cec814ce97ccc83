import markup from 'figure-markup';

/** What brings the last level forward; the still markup carries only the rules that it uses. */
const forwardStyles = [1, 2, 3]
  .map((n) => {
    const colour = `.series-${n}{color:var(--_series-${n})}`;
    const back = `.has-front .series-${n}{color:var(--_text-subtle)}.has-front .line .series-${n}{stroke-width:1.5}`;
    return `${back}.front-${n} ${colour}.front-${n} .line .series-${n}{stroke-width:2.5}`;
  })
  .concat('.back{color:var(--_text-subtle)}')
  .join('');

/** Where marks, years and the strips that a finger hits stand when there are two years instead of three. */
const laterPlaces = {'5%': null, '50%': '5%', '-17.5%': null, '27.5%': '-40%', '72.5%': '50%'};

customElements.define(
  'bench-markup',
  class extends HTMLElement {
    show() {
      const root = this.attachShadow({mode: 'open'});
      root.innerHTML = markup;
    }

    /** The same in the page as ours changes, by hand: the charts’ class, the key, the sentence. The last level is on top as it is. */
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
      }
      this.keys.forEach((key, i) => {
        key.setAttribute('aria-pressed', isForward && i === 2);
        key.classList.toggle('back', isForward && i !== 2);
      });
      this.summary.data = this.sentences[Number(isForward)];
    }

    /** From the second year on: what stands at the first is hidden, the others take their new places, and lines begin there. */
    showLater(isLater) {
      const root = this.shadowRoot;
      this.placed ??= [...root.querySelectorAll('.plot :is(.mark, .tick, .band), .plot > g > svg')].flatMap((node) => {
        const place = node.getAttribute('x');
        return place in laterPlaces ? [{node, place}] : [];
      });
      this.paths ??= [...root.querySelectorAll('.plot .line path')].map((path) => ({path, d: path.getAttribute('d')}));
      for (const {node, place} of this.placed) {
        const later = laterPlaces[place];
        if (later === null) node.toggleAttribute('hidden', isLater);
        else node.setAttribute('x', isLater ? later : place);
        if (later !== null && node.localName === 'rect') node.setAttribute('width', isLater ? '90%' : '45%');
      }
      for (const {path, d} of this.paths) path.setAttribute('d', isLater ? d.replace(/^M5,[^L]*L50,/, 'M5,') : d);
      this.told ??= [root.querySelector('.summary slot'), root.querySelector('.source')]
        .flatMap(({childNodes}) => [...childNodes])
        .filter((node) => /2018/.test(node.data))
        .map((node) => ({node, words: node.data}));
      for (const {node, words} of this.told) node.data = isLater ? words.replace('2018', '2019') : words;
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
