import {expect} from 'chai';
import {figuresIn, isInline, said, sourceForms, sourceTags, whole, type SourceTag} from './every-figure.js';
import {slownessOfMachine} from '../tools/machine-speed.mjs';
import {all, clear, consoleOf, letTimePass, textOf, until} from './in-page.js';
import {holdsBelow, longestWait} from './longest-wait.js';

type Shown = Record<SourceTag, HTMLElement & {src?: string}>;
type End = {type: string; code: string | undefined};

/** Figures whose `error` came further than themselves. */
const bubbled: string[] = [];

let count = 0;
const at = (name: string) => `/faulty/${name}${name.includes('?') ? '&' : '?'}every=${++count}`;
const reportOf = (tag: SourceTag, after = 0) => at(`report?name=${sourceForms[tag]}&after=${after}`);

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
function put(addressOf: (tag: SourceTag) => string, lang = 'nb', timeout = 10): {shown: Shown; ends: Promise<End[]>} {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.lang = lang;
  box.style.width = '640px';
  const shown = Object.fromEntries(
    sourceTags.map((tag) => {
      const options = {src: addressOf(tag), srcTimeout: timeout, ...(isInline(tag) && {ref: 'kommunene-lavere'})};
      return [tag, Object.assign(document.createElement(tag), options)];
    }),
  ) as unknown as Shown;
  const ends = Promise.all(sourceTags.map((tag) => endOf(shown[tag])));
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
const ofReport = {} as Record<SourceTag, string>;

/** Which figures can use the answer to a fault, and what the others are refused with. */
interface Fault {
  readBy?: readonly SourceTag[];
  codes: readonly string[];
  timeout?: number;
}
const nobody = (...codes: string[]): Fault => ({codes});
const late: Fault = {codes: ['timeout'], timeout: 1};
/** CSV and JSON-stat that can be a trend; the others say what they need instead. */
const trend: Fault = {
  readBy: ['infosec-trend'],
  codes: ['form', 'not-a-dataset', 'no-county', 'number', 'no-links', 'no-dimension', 'not-the-report'],
};
/** Shares of the report's measures and levels, which its statements can be held against as well. */
const shares: Fault = {...trend, readBy: ['infosec-trend', 'report-claims', 'report-claim']};

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
  'D06: nulls': shares,
  'D07: extremes': nobody('number', 'long-number', 'form', 'no-dimension', 'no-links', 'not-the-report'),
  'D07: far-apart': nobody('long-number', 'form', 'no-dimension', 'no-links', 'not-the-report'),
  'D07: long-integers': trend,
  'D08: equal': shares,
  'D08: zeros': shares,
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
  'D10: sparse': shares,
  'D11: duplicate': shares,
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
  'N05: redirect-good': nobody('redirect'),
  'N05: redirect-loop': nobody('redirect'),
  'N05: redirect-http': nobody('redirect'),
  'N07: huge': nobody('too-big'),
  'N07: huge-by-header': nobody('too-big'),
  'N09: wrong-type': shares,
  'N09: no-type': shares,
  'N09: octets': shares,
};

/**
 * For how many milliseconds eleven figures that are drawn and read the same fault may hold the page. A reader's click is
 * to be answered within 100 ms; on the machines that test this, eleven figures take up to that, and no fault takes more.
 */
const longestHold = 250 * slownessOfMachine();

/** They hold the report's words against the numbers of a file, and show none of its words. */
const wordless: readonly SourceTag[] = ['report-claims', 'report-claim'];

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
    for (const tag of sourceTags) {
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
  function holds(tag: SourceTag, element: Element, {type, code}: End, fault: Fault, errors: string[], address: string) {
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
      expect(said(element), tag).not.to.match(/NaN|Infinity|∞|undefined|Ã|\uFFFD/);
      return;
    }
    expect(fault.readBy ?? [], `${tag} refused it: ${code}`).not.to.include(tag);
    expect(fault.codes, tag).to.include(code);
    expect(all(element, '[aria-live] > .notice'), tag).to.have.length(1);
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
      let address!: string;
      let shown!: Shown;
      let ends!: End[];
      thrown.length = 0;
      let errors!: string[];
      const held = await holdsBelow(longestHold, async () => {
        clear();
        address = at(name.slice(5));
        let hold!: number;
        ({error: errors} = await consoleOf(async () => {
          const started = put(() => address, 'nb', fault.timeout);
          shown = started.shown;
          hold = await longestWait(started.ends.then((told) => (ends = told)));
          for (const tag of sourceTags) await whole(shown[tag]);
        }));
        return hold;
      });
      expect(Math.min(...held), `the page is held: ${held}`).to.be.below(longestHold);
      expect(thrown).to.deep.equal([]);
      expect(bubbled).to.deep.equal([]);
      for (const [i, tag] of sourceTags.entries()) holds(tag, shown[tag], ends[i]!, fault, errors, address);
      // Many figures, one try; who comes when that has failed already tries again.
      expect(sourceTags.length).to.be.greaterThan(4);
      expect(await timesAsked(address)).to.be.within(1, /loop|reset/.test(name) ? 40 : 3 * held.length);
      // Whatever it was, a good address heals it.
      await consoleOf(async () => {
        const healed = Promise.all(sourceTags.map((tag) => endOf(shown[tag])));
        // Some faults leave one second; the good file has the usual time, on a busy machine, too.
        for (const tag of sourceTags) Object.assign(shown[tag], {src: reportOf(tag), srcTimeout: 10});
        expect((await healed).map(({type, code}) => code ?? type)).to.deep.equal(sourceTags.map(() => 'load'));
        for (const tag of sourceTags) await whole(shown[tag]);
      });
      for (const tag of sourceTags) expect(notice(shown[tag]), tag).to.equal('');
      expect(thrown).to.deep.equal([]);
    });
  }

  for (const encoding of ['bom', 'utf-16', 'latin-1']) {
    it(`D05: keeps the letters of every encoding: ${encoding}`, async () => {
      let shown!: Shown;
      const ask = async (addressOf: (tag: SourceTag) => string, expected: readonly SourceTag[]) => {
        clear();
        await consoleOf(async () => {
          const started = put(addressOf);
          shown = started.shown;
          const ends = await started.ends;
          for (const tag of sourceTags) await whole(shown[tag]);
          expect(sourceTags.filter((_, i) => ends[i]!.type === 'load')).to.deep.equal(expected);
        });
      };
      // The report's own files, in which every «og» has letters that are others in another encoding.
      await ask((tag) => at(`letters?name=${sourceForms[tag]}&encoding=${encoding}`), sourceTags);
      for (const tag of sourceTags) {
        if (!wordless.includes(tag)) expect(said(shown[tag]), tag).to.include(' ogsåøæÅØÆ');
        expect(said(shown[tag]), tag).not.to.match(/Ã|\uFFFD/);
      }
      // Tables that people make: of levels, of counties, and of links.
      await ask(() => at(`letters?table=levels&encoding=${encoding}`), ['infosec-trend']);
      expect(said(shown['infosec-trend'])).to.include('Østre kommuner').and.include('Ære og ånd');
      await ask(() => at(`letters?table=counties&encoding=${encoding}`), ['cef-funding-map']);
      expect(said(shown['cef-funding-map'])).to.include('Møre og Romsdal').and.include('Søknader på øyene');
      await ask(() => at(`letters?table=links&encoding=${encoding}`), ['guidance-list']);
      expect(said(shown['guidance-list'])).to.include('Ære og ånd på øya');
    });
  }

  it('D07: says when a number is rounded, or refuses it', async () => {
    // Files of the report's own form are read wholly or not at all.
    const numbered = ['key-figures', 'partner-network', 'risk-findings'] as const;
    let shown!: Shown;
    await consoleOf(async () => {
      const started = put((tag) =>
        (numbered as readonly string[]).includes(tag)
          ? at(`long-number?name=${sourceForms[tag]}`)
          : at(tag === 'cef-funding-map' ? 'letters?table=digits&encoding=bom' : 'long-integers'),
      );
      shown = started.shown;
      await started.ends;
      for (const tag of sourceTags) await whole(shown[tag]);
    });
    for (const tag of ['infosec-trend', 'cef-funding-map'] as const)
      expect(textOf(shown[tag], '.notes'), tag).to.match(/rundet/);
    for (const tag of numbered) {
      expect(notice(shown[tag]), tag).to.match(/rapporten/);
      expect(said(shown[tag]).replace(notice(shown[tag]), ''), tag).not.to.match(/12\s?345\s?678/);
    }
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
        await until(() => all(element, 'td').length > 0);
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
      await until(isDrawn);
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
        for (const tag of sourceTags) await whole(shown[tag]);
      });
      // All say the same of what went wrong; what they show instead is numbers, or words.
      const told = new Set(
        sourceTags.filter((tag) => tag !== 'guidance-list').map((tag) => notice(shown[tag]).split('. ')[0]!),
      );
      expect([...told], lang).to.have.length(1);
      for (const tag of sourceTags) expect(notice(shown[tag]), tag).to.match(/(rapporten|report)/);
      sentences.push([...told][0]!);
      for (const tag of sourceTags) {
        // A slow address, and a good one that is asked for after it and answers first.
        shown[tag].src = reportOf(tag, 900);
        await whole(shown[tag]);
        const end = endOf(shown[tag]);
        const last = reportOf(tag);
        shown[tag].src = last;
        expect(await end, tag).to.deep.equal({type: 'load', code: undefined});
        await whole(shown[tag]);
        expect(notice(shown[tag]), tag).to.equal('');
        if (!isInline(tag)) expect(textOf(shown[tag], '.notes'), tag).to.match(/localhost/);
      }
      let heard = 0;
      for (const tag of sourceTags)
        for (const type of ['load', 'error']) shown[tag].addEventListener(type, () => heard++);
      await letTimePass(1100);
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
      await until(() => sourceTags.every((tag) => isInline(tag) || notice(shown[tag]) !== ''));
      // A sentence of an author's own is not interrupted for what may go well.
      for (const tag of sourceTags)
        expect(notice(shown[tag]), tag).to.match(isInline(tag) ? /^$/ : /^Henter (tall|innhold) fra/);
      await ends;
    });
  });

  it('N01: tries once, then on a button, and not before the server wants it', async () => {
    for (const [name, times] of [
      ['500', 1],
      ['429', 0],
      ['503', 0],
    ] as const) {
      const addresses = Object.fromEntries(sourceTags.map((tag) => [tag, at(name)])) as Record<SourceTag, string>;
      const asked = () => Promise.all(sourceTags.map((tag) => timesAsked(addresses[tag])));
      await consoleOf(async () => {
        const {shown, ends} = put((tag) => addresses[tag]);
        await ends;
        for (const tag of sourceTags) await whole(shown[tag]);
        const before = await asked();
        await letTimePass(300);
        expect(await asked(), name).to.deep.equal(before);
        const again = Promise.all(sourceTags.map((tag) => endOf(shown[tag])));
        for (const tag of sourceTags) (all(shown[tag], '.notice button')[0] as HTMLButtonElement).click();
        expect(new Set((await again).map(({type}) => type))).to.deep.equal(new Set(['error']));
        expect(await asked(), name).to.deep.equal(before.map((earlier) => earlier + times));
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
        expect(notice(shown['infosec-trend'])).to.match(/^Vi nådde ikke serveren/);
      });
      expect(new Set(found.map(({code}) => code))).to.deep.equal(new Set(['network']));
    } finally {
      window.fetch = kept;
    }
  });

  it('L02, L09: asks once while it is moved, and ends the request without a word when it is gone', async () => {
    // A browser has six connections to a server; all that wait would leave none to ask about them.
    for (const some of [0, 3, 6, 9].map((from) => sourceTags.slice(from, from + 3))) {
      const addresses = Object.fromEntries(some.map((tag) => [tag, reportOf(tag, 8000)]));
      const heard: string[] = [];
      const {error} = await consoleOf(async () => {
        const {shown} = put((tag) => addresses[tag] ?? '');
        for (const tag of some) {
          await until(async () => (await timesAsked(addresses[tag]!)) > 0);
        }
        const box = shown['infosec-trend'].parentElement!;
        for (const tag of some) {
          for (let i = 0; i < 60; i++) box.append(shown[tag]);
          for (const type of ['load', 'error']) shown[tag].addEventListener(type, () => heard.push(tag));
        }
        await letTimePass(100);
        for (const tag of some) shown[tag].remove();
        await letTimePass(700);
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
