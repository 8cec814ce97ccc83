// Pages with every figure on them, and what each of them says there.
import {ownForms, sourceForms, tags, withHeadings} from './figure-list.mjs';

/** Words that only the drawn element brings to the page. */
export const told = await withHeadings({
  'infosec-trend': '82,2',
  'cef-funding-map': 'Troms og Finnmark',
  'guidance-list': 'Miniveileder om oppfølging av informasjonssikkerheten',
  'key-figures': 'samarbeidspartnere',
  'goal-results': 'styrket informasjonssikkerhet i offentlig sektor',
  'partner-network': 'Markedsplass for skytjenester',
  'report-timeline': 'DFØ overtar ansvaret',
  'risk-findings': 'Østre Toten',
  'report-priorities': 'Sterkere rolle som premissgiver',
  'report-claims': 'Stemmer bare delvis',
  'report-claim': 'temmer så langt den er sjekket',
  'report-chapter': 'Digdir hjelper offentlige virksomheter',
});

export {ownForms, sourceForms, tags};

export const markup = (tag, content = '') =>
  `<${tag}${tag === 'report-claim' ? ' ref="kommunene-lavere"' : ''}>${content}</${tag}>`;
export const everyFigure = tags.map((tag) => markup(tag)).join('\n');

export const module = (address, attributes = '') => `<script type="module" src="${address}"${attributes}></script>`;
export const all = module('/cdn/all.js');

/** A page with all figures; what stands in `head` comes before the library. */
export const page = ({head = '', body = everyFigure, doctype = '<!doctype html>', lang = 'nb', scripts = all} = {}) =>
  `${doctype}<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Side</title>${head}${scripts}</head><body>${body}</body></html>`;

/** Waits until the figures are drawn, those inside a chapter too; which are not is what it answers. */
export async function undrawn(tab, wanted = tags, root = 'document') {
  const words = Object.fromEntries(wanted.map((tag) => [tag, told[tag]]));
  const missing = (expected, where) => {
    const whole = (node) => {
      const inner = [...(node.shadowRoot?.querySelectorAll('.section > [heading-level]') ?? [])];
      // A finished figure that no element has replaced yet is not what the element draws.
      return (
        node.hasUpdated === true && Boolean(node.shadowRoot?.querySelector('[part~=figure]')) && inner.every(whole)
      );
    };
    const start = where === 'document' ? document : document.querySelector(where).contentDocument;
    return Object.entries(expected).flatMap(([tag, word]) => {
      const found = [...(start?.querySelectorAll(tag) ?? [])];
      const ok = found.length > 0 && found.every((one) => whole(one) && one.shadowRoot.textContent.includes(word));
      return ok ? [] : [tag];
    });
  };
  const deadline = Date.now() + 20_000;
  for (;;) {
    const left = await tab.evaluate(missing, words, root);
    if (left.length === 0 || Date.now() > deadline) return left;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** What each figure says, with what stands in the shadow roots inside it. */
export const sayings = (tab, wanted = tags) =>
  tab.evaluate((selector) => {
    const textOf = (node) =>
      node.nodeType === Node.TEXT_NODE
        ? node.data
        : ['STYLE', 'SCRIPT'].includes(node.nodeName)
          ? ''
          : [node.shadowRoot ?? node].flatMap((one) => [].concat(...one.childNodes).map(textOf)).join(' ');
    return [...document.querySelectorAll(selector)].map(
      (node) => `${node.localName}: ${textOf(node).replace(/\s+/g, ' ').trim()}`,
    );
  }, wanted.join(','));
