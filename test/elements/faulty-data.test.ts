import {expect} from 'chai';
import {figuresIn, ownForms, ownTags, said, whole, type OwnTag} from './every-figure.js';
import {all, clear, consoleOf, textOf} from './in-page.js';

type Shown = Record<OwnTag, HTMLElement & {src?: string}>;
type End = {type: string; code: string | undefined};

/** Figures whose `error` came further than themselves. */
const bubbled: string[] = [];

let count = 0;
const at = (name: string) => `/faulty/${name}${name.includes('?') ? '&' : '?'}every=${++count}`;
const reportOf = (tag: OwnTag, after = 0) => at(`report?name=${ownForms[tag]}&after=${after}`);

/** What each figure's next attempt to get numbers ends in. */
function endOf(element: HTMLElement): Promise<End> {
  return new Promise((resolve) => {
    for (const type of ['load', 'error']) {
      const end = (event: Event) => resolve({type, code: (event as CustomEvent<{code: string} | null>).detail?.code});
      element.addEventListener(type, end, {once: true});
    }
  });
}

/** Every figure that takes numbers of an author's own, each with its address. */
function put(addressOf: (tag: OwnTag) => string, lang = 'nb', timeout = 10): {shown: Shown; ends: Promise<End[]>} {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.lang = lang;
  box.style.width = '640px';
  const shown = Object.fromEntries(
    ownTags.map((tag) => [tag, Object.assign(document.createElement(tag), {src: addressOf(tag), srcTimeout: timeout})]),
  ) as unknown as Shown;
  const ends = Promise.all(ownTags.map((tag) => endOf(shown[tag])));
  // `window.onerror` of the page hears of a bubbling event that is called `error`.
  box.addEventListener('error', ({target}) => bubbled.push((target as Element).localName));
  box.append(...Object.values(shown));
  document.body.append(box);
  return {shown, ends};
}

const notice = (element: Element) => textOf(element, '.notice');
const plain = (text: string) => text.replace(/\s/g, '');
const technical = /undefined|NaN|null|\[object|https?:\/|JSON|value\[|Error|\bat \w+\.|<\/?\w/;

/** What a figure says with the report's numbers. */
const ofReport = {} as Record<OwnTag, string>;

/** Which figures can use the answer to a fault, and what the others are refused with. */
interface Fault {
  readBy?: readonly OwnTag[];
  codes: readonly string[];
  timeout?: number;
}
const nobody = (...codes: string[]): Fault => ({codes});
const late: Fault = {codes: ['timeout'], timeout: 1};
/** CSV and JSON-stat that can be a trend; the others say what they need instead. */
const trend: Fault = {
  readBy: ['infosec-trend'],
  codes: ['form', 'not-a-dataset', 'no-county', 'number', 'no-links', 'no-dimension'],
};

const faults: Record<string, Fault> = {
  'D01: cut-off': nobody('truncated'),
  'D01: comments': nobody('not-json'),
  'D01: trailing-comma': nobody('not-json'),
  'D01: nan': nobody('not-json'),
  'D02: null': nobody('not-a-dataset'),
  'D02: number': nobody('not-a-dataset'),
  'D02: word': nobody('not-a-dataset'),
  'D02: true': nobody('not-a-dataset'),
  'D02: empty-list': nobody('not-a-dataset'),
  'D02: empty-object': nobody('not-a-dataset'),
  'D03: html': nobody('html'),
  'D03: html-as-json': nobody('html'),
  'D04: empty': nobody('empty'),
  'D04: blank': nobody('empty'),
  'D04: 204': nobody('empty'),
  'D05: nul': nobody('binary'),
  'D05: broken-utf-8': nobody('truncated', 'encoding'),
  'D05: bom': trend,
  'D05: utf-16': trend,
  'D05: latin-1': trend,
  'D06: csv': trend,
  'D06: odd-texts': nobody('number', 'form'),
  'D06: nulls': trend,
  'D07: extremes': nobody('number', 'form', 'no-dimension', 'no-links'),
  'D07: far-apart': trend,
  'D07: long-integers': trend,
  'D08: equal': trend,
  'D08: zeros': trend,
  'D08: negatives': trend,
  'D08: single': trend,
  'D09: negative': nobody('size'),
  'D09: sizes': nobody('size'),
  'D09: size-text': nobody('size'),
  'D09: size-fraction': nobody('size'),
  'D09: size-missing': nobody('form'),
  'D09: huge-sizes': nobody('too-many-cells'),
  'D10: unknown-id': nobody('form'),
  'D10: index-gap': nobody('index', 'categories', 'size'),
  'D10: odd-values': nobody('value', 'size', 'number', 'index'),
  'D10: sparse': trend,
  'D11: duplicate': trend,
  'D11: deep': nobody('too-deep'),
  'D12: many-rows': nobody('no-dimension', 'form'),
  'D12: many-categories': nobody('no-dimension', 'too-many', 'form'),
  'D12: long-labels': trend,
  'D12: million-cells': nobody('too-many-cells'),
  'D13: open-quote': nobody('quote'),
  'D13: old-lines': trend,
  'D13: commas': trend,
  'D13: ragged': nobody('ragged'),
  'D13: many-columns': nobody('too-many-cells', 'no-dimension', 'form'),
  'D13: only-header': nobody('not-a-dataset'),
  'N01: 400': nobody('http'),
  'N01: 401': nobody('denied'),
  'N01: 403': nobody('denied'),
  'N01: 404': nobody('not-found'),
  'N01: 429': nobody('too-many-requests'),
  'N01: 500': nobody('http'),
  'N01: 503': nobody('too-many-requests'),
  'N02: hang': late,
  'N02: hang-after-headers': late,
  'N03: trickle': late,
  'N04: reset': nobody('network'),
  'N04: bad-gzip': nobody('network'),
  'N05: redirect-good': trend,
  'N05: redirect-loop': nobody('network'),
  'N05: redirect-http': nobody('address'),
  'N07: huge': nobody('too-big'),
  'N07: huge-by-header': nobody('too-big'),
  'N09: wrong-type': trend,
  'N09: no-type': trend,
  'N09: octets': trend,
};

const timesAsked = async (address: string) =>
  ((await (await fetch(`/faulty/asked?of=${encodeURIComponent(address)}`)).json()) as unknown[]).length;

describe('every figure with numbers that something is wrong with', () => {
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    thrown.push(String('reason' in event ? event.reason : event.message));
  before(async () => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    // Together, since some of them point at the others.
    const {shown} = put(() => '');
    for (const tag of ownTags) {
      await whole(shown[tag]);
      ofReport[tag] = said(shown[tag]);
    }
    clear();
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
  afterEach(clear);

  /** The whole contract: nothing thrown, the reader, the author and the program told once, and nothing lost. */
  function holds(tag: OwnTag, element: Element, {type, code}: End, fault: Fault, errors: string[], address: string) {
    const texts = figuresIn(element).flatMap((figure) => all(figure, 'svg *'));
    const numbers = texts.flatMap((node) => node.getAttributeNames().map((name) => node.getAttribute(name)!));
    expect(
      numbers.filter((value) => /NaN|Infinity|undefined/.test(value)),
      tag,
    ).to.deep.equal([]);
    expect(element.scrollWidth, `${tag} spills out`).to.be.at.most(640);
    if (type === 'load') {
      expect(fault.readBy ?? [], `${tag} read it`).to.include(tag);
      expect(notice(element)).to.equal('');
      expect(textOf(element)).not.to.match(/NaN|Infinity|undefined|Ã|\uFFFD/);
      return;
    }
    expect(fault.readBy ?? [], `${tag} refused it: ${code}`).not.to.include(tag);
    expect(fault.codes, tag).to.include(code);
    expect(all(element, '.notice[role=status]'), tag).to.have.length(1);
    expect(notice(element).length, tag).to.be.greaterThan(40);
    expect(notice(element), tag).to.include('rapporten').and.not.match(technical);
    expect(all(element, '.notice button'), tag).to.have.length(1);
    expect(
      plain(said(element)).replace(plain(notice(element)), '') === plain(ofReport[tag]),
      `${tag} keeps its text`,
    ).to.equal(true);
    const lines = errors.filter(
      (line) => line.startsWith(`<${tag}>`) && line.includes(address) && line.includes(`(${code})`),
    );
    expect(lines, tag).to.have.length(1);
  }

  for (const [name, fault] of Object.entries(faults)) {
    it(name, async () => {
      const address = at(name.slice(5));
      let shown!: Shown;
      let ends!: End[];
      thrown.length = 0;
      const {error} = await consoleOf(async () => {
        const started = put(() => address, 'nb', fault.timeout);
        shown = started.shown;
        ends = await started.ends;
        for (const tag of ownTags) await whole(shown[tag]);
      });
      expect(thrown).to.deep.equal([]);
      expect(bubbled).to.deep.equal([]);
      for (const [i, tag] of ownTags.entries()) holds(tag, shown[tag], ends[i]!, fault, error, address);
      // Many figures, one try.
      expect(await timesAsked(address)).to.be.within(1, /loop|reset/.test(name) ? 40 : 2);
      // Whatever it was, a good address heals it.
      await consoleOf(async () => {
        const healed = Promise.all(ownTags.map((tag) => endOf(shown[tag])));
        for (const tag of ownTags) shown[tag].src = reportOf(tag);
        expect((await healed).map(({type, code}) => code ?? type)).to.deep.equal(ownTags.map(() => 'load'));
        for (const tag of ownTags) await whole(shown[tag]);
      });
      for (const tag of ownTags) expect(notice(shown[tag]), tag).to.equal('');
      expect(thrown).to.deep.equal([]);
    });
  }

  it('D05: keeps the letters of every encoding', async () => {
    for (const encoding of ['bom', 'utf-16', 'latin-1']) {
      let shown!: Shown;
      await consoleOf(async () => {
        const started = put(() => at(encoding));
        shown = started.shown;
        await started.ends;
        await whole(shown['infosec-trend']);
      });
      expect(textOf(shown['infosec-trend']), encoding).to.include('Østre kommuner').and.include('Ære og ånd');
      clear();
    }
  });

  it('D07: says when a number is rounded', async () => {
    let shown!: Shown;
    await consoleOf(async () => {
      const started = put(() => at('long-integers'));
      shown = started.shown;
      await started.ends;
      await whole(shown['infosec-trend']);
    });
    expect(textOf(shown['infosec-trend'], '.notes')).to.match(/rundet/);
  });

  it('D06, D10: shows nothing, and never 0, where there is no number', async () => {
    for (const [name, words] of [
      ['csv', ['..', ':']],
      ['sparse', []],
      ['nulls', []],
    ] as const) {
      let element!: HTMLElement;
      await consoleOf(async () => {
        const started = put(() => at(name));
        await started.ends;
        element = started.shown['infosec-trend'];
        Object.assign(element, {view: 'table'});
        await whole(element);
        for (let i = 0; i < 100 && all(element, 'td').length === 0; i++)
          await new Promise((done) => setTimeout(done, 20));
      });
      const cells = all(element, 'td').map((cell) => cell.textContent.trim());
      expect(cells.length, name).to.be.greaterThan(3);
      expect(
        cells.filter((cell) => /^0([,.]0+)?$/.test(cell)),
        name,
      ).to.deep.equal([]);
      for (const word of words) expect(cells, name).to.include(word);
      clear();
    }
  });

  it('D06: gives no county without a number a zero, on the map, in the bars and in the table', async () => {
    const signs = ['..', '.', ':', '-', ''];
    const counties = ['Viken', 'Agder', 'Rogaland', 'Innlandet', 'Nordland'];
    const rows = counties.map((county, i) => `<tr><th>${county}</th><td>${signs[i]}</td></tr>`).join('');
    const box = document.createElement('div');
    box.className = 'test-box';
    box.lang = 'nb';
    box.innerHTML = `<cef-funding-map><table><tr><th>Fylke</th><th>Antall</th></tr>
      <tr><th>Vestland</th><td>17</td></tr>${rows}</table></cef-funding-map>`;
    document.body.append(box);
    const element = box.querySelector('cef-funding-map')!;
    const end = await endOf(element);
    expect(end).to.deep.equal({type: 'load', code: undefined});
    for (const view of ['map', 'bars', 'table'] as const) {
      element.view = view;
      await whole(element);
      const isDrawn = () => all(element, view === 'table' ? 'td' : '.drawing text').length > 0;
      for (let i = 0; i < 100 && !isDrawn(); i++) await new Promise((done) => setTimeout(done, 20));
      const drawn = all(element, '.drawing text, td, .bar-label').map((node) => node.textContent.trim());
      expect(drawn.join(' '), view).to.include('17');
      expect(
        drawn.filter((text) => /^0([,.]0+)?$/.test(text)),
        view,
      ).to.deep.equal([]);
    }
  });

  it('N01, N08, I02: heals with a good address, keeps the last one, and speaks three languages', async () => {
    const sentences: string[] = [];
    for (const lang of ['nb', 'nn', 'en']) {
      let shown!: Shown;
      await consoleOf(async () => {
        const started = put(() => at('404'), lang);
        shown = started.shown;
        await started.ends;
        for (const tag of ownTags) await whole(shown[tag]);
      });
      // All say the same of what went wrong; what they show instead is numbers, or words.
      const told = new Set(
        ownTags.filter((tag) => tag !== 'guidance-list').map((tag) => notice(shown[tag]).split('. ')[0]!),
      );
      expect([...told], lang).to.have.length(1);
      for (const tag of ownTags) expect(notice(shown[tag]), tag).to.match(/(rapporten|report)/);
      sentences.push([...told][0]!);
      for (const tag of ownTags) {
        // A slow address, and a good one that is asked for after it and answers first.
        shown[tag].src = reportOf(tag, 900);
        await whole(shown[tag]);
        const end = endOf(shown[tag]);
        const last = reportOf(tag);
        shown[tag].src = last;
        expect(await end, tag).to.deep.equal({type: 'load', code: undefined});
        await whole(shown[tag]);
        expect(notice(shown[tag]), tag).to.equal('');
        expect(textOf(shown[tag], '.notes'), tag).to.match(/localhost/);
      }
      let heard = 0;
      for (const tag of ownTags) for (const type of ['load', 'error']) shown[tag].addEventListener(type, () => heard++);
      await new Promise((done) => setTimeout(done, 1100));
      expect(heard, `late answers, ${lang}`).to.equal(0);
      clear();
    }
    expect(new Set(sentences).size).to.equal(3);
    expect(sentences[1]).to.match(/ikkje/);
    expect(sentences[2]).to.match(/no longer/);
  });

  it('N02: says at once that numbers are on their way', async () => {
    await consoleOf(async () => {
      const {shown, ends} = put(() => at('slow'));
      await new Promise((done) => setTimeout(done, 350));
      for (const tag of ownTags) expect(notice(shown[tag]), tag).to.match(/^Henter (tall|innhold) fra/);
      await ends;
    });
  });

  it('N01: tries once, then on a button, and not before the server wants it', async () => {
    for (const [name, times] of [
      ['500', 1],
      ['429', 0],
      ['503', 0],
    ] as const) {
      const address = at(name);
      await consoleOf(async () => {
        const {shown, ends} = put(() => address);
        await ends;
        const element = shown['report-timeline'];
        await whole(element);
        const before = await timesAsked(address);
        await new Promise((done) => setTimeout(done, 300));
        expect(await timesAsked(address), name).to.equal(before);
        const again = endOf(element);
        (all(element, '.notice button')[0] as HTMLButtonElement).click();
        expect((await again).type).to.equal('error');
        expect((await timesAsked(address)) - before, name).to.equal(times);
      });
      clear();
    }
  });

  it('N04: says that there is no contact where the port is closed', async () => {
    const {fetch: kept} = window;
    // What a browser does with a closed port; only https may lead elsewhere, and there is none here.
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    try {
      let found!: End[];
      await consoleOf(async () => {
        const {shown, ends} = put(() => 'https://127.0.0.1:1/tall.json');
        found = await ends;
        await whole(shown['infosec-trend']);
        expect(notice(shown['infosec-trend'])).to.match(/^Vi fikk ikke kontakt/);
      });
      expect(new Set(found.map(({code}) => code))).to.deep.equal(new Set(['network']));
    } finally {
      window.fetch = kept;
    }
  });

  it('L02, L09: asks once while it is moved, and ends the request without a word when it is gone', async () => {
    // A browser has six connections to a server; all that wait would leave none to ask about them.
    for (const some of [ownTags.slice(0, 3), ownTags.slice(3, 6), ownTags.slice(6)]) {
      const addresses = Object.fromEntries(some.map((tag) => [tag, reportOf(tag, 8000)]));
      const heard: string[] = [];
      const {error} = await consoleOf(async () => {
        const {shown} = put((tag) => addresses[tag] ?? '');
        for (const tag of some) {
          for (let i = 0; i < 50 && (await timesAsked(addresses[tag]!)) === 0; i++)
            await new Promise((done) => setTimeout(done, 50));
        }
        const box = shown['infosec-trend'].parentElement!;
        for (const tag of some) {
          for (let i = 0; i < 60; i++) box.append(shown[tag]);
          for (const type of ['load', 'error']) shown[tag].addEventListener(type, () => heard.push(tag));
        }
        await new Promise((done) => setTimeout(done, 100));
        for (const tag of some) shown[tag].remove();
        await new Promise((done) => setTimeout(done, 700));
      });
      expect([heard, error]).to.deep.equal([[], []]);
      for (const tag of some) {
        expect(await timesAsked(addresses[tag]!), tag).to.equal(1);
        const left = await fetch(`/faulty/left?of=${encodeURIComponent(addresses[tag]!)}`);
        expect(await left.json(), tag).to.deep.equal([true]);
      }
      clear();
    }
  });

  it('S07: takes no src but https and its own server', async () => {
    for (const address of [
      'javascript:document.title="run"',
      ' JaVaScRiPt:document.title="run"',
      'java\nscript:document.title="run"',
      'data:application/json,{}',
      'data:text/html,<script>document.title="run"</script>',
      'file:///etc/passwd',
      'blob:https://example.org/1',
      'ftp://example.org/x',
      '//user:word@example.org/x',
    ]) {
      const {href} = location;
      let found!: End[];
      await consoleOf(async () => (found = await put(() => address).ends));
      expect(new Set(found.map(({code}) => code)), address).to.deep.equal(new Set(['address']));
      expect([location.href, document.title], address).to.deep.equal([href, document.title.replace('run', '')]);
      clear();
    }
  });
});
