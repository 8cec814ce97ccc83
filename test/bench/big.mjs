// Our own figures with more data than the report has: 20 years × 8 series × 12 measures, and a list of 1,000 guides.
import {file, page} from './build.mjs';
import {open} from './browser.mjs';
import {median, medians} from './statistics.mjs';

const named = (name, count) => Array.from({length: count}, (_, i) => `${name} ${i + 1}`);
const dimension = (name, index) => ({
  label: name,
  category: {index, label: Object.fromEntries(index.map((id) => [id, id]))},
});

const bigTrend = () => {
  const [measures, levels, years] = [
    named('Tiltak', 12),
    named('Nivå', 8),
    Array.from({length: 20}, (_, i) => `${2001 + i}`),
  ];
  const size = [measures.length, levels.length, years.length];
  return {
    version: '2.0',
    class: 'dataset',
    label: 'Tall som bare er til for å måle',
    source: 'Måling',
    id: ['measure', 'level', 'year'],
    size,
    role: {metric: ['measure'], time: ['year']},
    dimension: {measure: dimension('tiltak', measures), level: dimension('nivå', levels), year: dimension('år', years)},
    value: Array.from({length: size.reduce((a, b) => a * b)}, (_, i) => Math.round(500 + 400 * Math.sin(i / 7)) / 10),
  };
};

const publishers = ['Ett direktorat', 'Et annet direktorat', 'Et tilsyn', 'Et departement'];
const guides = (count) =>
  `<ul>${Array.from({length: count}, (_, i) => `<li><a href="https://example.org/${i}" data-publisher="${publishers[i % 4]}">Veileder ${i} om ${['risiko', 'hendelser', 'øvelser'][i % 3]}</a></li>`).join('')}</ul>`;

const withElement = (tag, body) =>
  page({title: 'Mye', body, head: `<script type="module" src="/cdn/${tag}.js"></script>`});

export const bigFiles = new Map(
  [
    ['/big/trend.json', JSON.stringify(bigTrend())],
    ['/big/trend/index.html', withElement('infosec-trend', '<infosec-trend src="/big/trend.json"></infosec-trend>')],
    ['/big/guides/index.html', withElement('guidance-list', `<guidance-list>${guides(1000)}</guidance-list>`)],
  ].map(([address, body]) => [address, file(address, body)]),
);

/**
 * Script time in milliseconds of an own table that has come: to read it, to draw what is seen of it before it is painted,
 * and the longest of the steps in which the marks that nobody sees come after that. Every turn has a new element, for an
 * element that shows the same again takes what it has drawn.
 */
export async function bigTrendDrawn(browser, url, turns = 7) {
  const {page: tab, close} = await open(browser, `${url}/big/trend/`);
  try {
    const times = [];
    for (let i = 0; i < turns; i += 1) {
      const {marks, updates, all} = await tab.evaluate(async () => {
        await customElements.whenDefined('infosec-trend');
        document.querySelector('infosec-trend').remove();
        const element = document.createElement('infosec-trend');
        const {performUpdate, update} = element;
        const spent = {update: [], performUpdate: []};
        const timed = (name, method) =>
          function timedMethod(...rest) {
            const begin = performance.now();
            method.apply(this, rest);
            spent[name].push(performance.now() - begin);
          };
        // Nothing but script runs in them: the browser lays out and paints later.
        element.update = timed('update', update);
        element.performUpdate = timed('performUpdate', performUpdate);
        element.src = '/big/trend.json';
        const loaded = new Promise((resolve) => element.addEventListener('load', resolve, {once: true}));
        document.querySelector('.host').append(element);
        await loaded;
        // The report's numbers may have been drawn while these were on their way.
        const before = spent.update.length - 1;
        const marks = () =>
          element.shadowRoot.querySelectorAll('[aria-label][data-series][data-point][tabindex]').length;
        for (let frames = 0; marks() < 1920 && frames < 600; frames += 1) await globalThis.observed.afterPaint();
        return {marks: marks(), updates: spent.update.slice(before), all: spent.performUpdate[before]};
      });
      if (marks !== 1920) throw new Error(`${marks} of 1920 marks were drawn.`);
      const [drawn, ...steps] = updates;
      times.push({read: all - drawn, drawn, steps: steps.length, longest: Math.max(...steps)});
    }
    return medians(times);
  } finally {
    await close();
  }
}

/** Milliseconds from a keystroke in the search field of 1,000 guides until the shorter list is painted. */
export async function keystroke(browser, url) {
  const {page: tab, close} = await open(browser, `${url}/big/guides/`);
  try {
    await tab.waitForFunction(
      () => document.querySelector('guidance-list').shadowRoot?.querySelectorAll('.guide').length === 1000,
    );
    const shown = await tab.evaluate(() => document.querySelector('guidance-list').shadowRoot.textContent);
    if (!shown.includes('Veileder 999')) throw new Error('The list does not hold 1,000 guides.');
    const times = await tab.evaluate(async () => {
      const element = document.querySelector('guidance-list');
      const field = element.shadowRoot.querySelector('input[type=search]');
      const spent = [];
      const text = 'risiko 12';
      for (const length of [...text].flatMap((_, i) => [i + 1, i])) {
        const begin = performance.now();
        field.value = text.slice(0, length);
        field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
        await element.updateComplete;
        spent.push((await globalThis.observed.afterPaint()) - begin);
      }
      return spent;
    });
    return {median: median(times), slowest: Math.max(...times)};
  } finally {
    await close();
  }
}
