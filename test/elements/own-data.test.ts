import {expect} from 'chai';
import data from '../../data/2020/infosec-trend.json' with {type: 'json'};
import '../../src/all.js';
import type {InfosecTrend} from '../../src/figures/infosec-trend/infosec-trend.js';
import {
  all,
  clear,
  consoleOf,
  drawn,
  letTimePass,
  marks as marksOf,
  saidBy,
  show,
  textOf,
  topicOf,
  until,
} from './in-page.js';

/** The names of the marks, without the measure at their end. */
const marks = (element: Element) => marksOf(element).map((name) => name.split(', ')[0]!);

let count = 0;
/** An address of the faulty server that no other test has asked for. */
const at = (name: string) => `/faulty/${name}?test=${++count}`;

/** Waits for what own data end in, whichever it is. */
function ended(element: HTMLElement): Promise<{type: string; code?: string | undefined}> {
  return new Promise((resolve) => {
    for (const type of ['load', 'error']) {
      element.addEventListener(
        type,
        (event) => resolve({type, code: (event as CustomEvent<{code: string} | null>).detail?.code}),
        {once: true},
      );
    }
  });
}

async function showOwn(
  markup: string,
  lang = 'nb',
): Promise<{element: InfosecTrend; end: {type: string; code?: string | undefined}}> {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.lang = lang;
  document.body.append(box);
  const end = new Promise<{type: string; code?: string | undefined}>((resolve) => {
    // Neither event bubbles; on the way down they can be heard.
    for (const type of ['load', 'error']) {
      box.addEventListener(type, (event) => resolve({type, code: (event as CustomEvent).detail?.code}), {
        once: true,
        capture: true,
      });
    }
  });
  box.innerHTML = markup;
  const element = box.firstElementChild as InfosecTrend;
  const what = await end;
  await drawn(element);
  return {element, end: what};
}

const notice = (element: Element) => textOf(element, '.notice');
const reportMark = 'Kommuner 2020: 61,2 prosent';

/** What a reader sees for each fault; the report's numbers stay in every one. */
const faults: Record<string, readonly [code: string, sentence: string]> = {
  404: ['not-found', 'Tallene ligger ikke lenger der figuren skal hente dem.'],
  401: ['denied', 'Serveren lot oss ikke lese tallene.'],
  500: ['http', 'Serveren som har tallene, svarte med en feil.'],
  429: ['too-many-requests', 'Serveren har for mye å gjøre akkurat nå. Du kan prøve igjen om 2 sekunder.'],
  html: ['html', ''],
  'html-as-json': ['html', ''],
  empty: ['empty', ''],
  204: ['empty', ''],
  'cut-off': ['truncated', ''],
  'cut-length': ['network', 'Vi nådde ikke serveren som har tallene.'],
  'cut-chunked': ['network', 'Vi nådde ikke serveren som har tallene.'],
  'cut-open': ['open-end', 'Filen slutter uten linjeskift, så vi vet ikke om den er hel.'],
  'end-open': ['open-end', 'Filen slutter uten linjeskift, så vi vet ikke om den er hel.'],
  nan: ['not-json', ''],
  comments: ['not-json', ''],
  'no-class': ['not-a-dataset', ''],
  list: ['not-a-dataset', ''],
  text: ['number', ''],
  sizes: ['size', ''],
  negative: ['size', ''],
  'huge-sizes': ['too-many-cells', ''],
  deep: ['too-deep', ''],
  'million-cells': ['too-many-cells', ''],
  hang: ['timeout', 'Serveren svarte ikke i tide.'],
  'hang-after-headers': ['timeout', 'Serveren svarte ikke i tide.'],
  trickle: ['timeout', 'Serveren svarte ikke i tide.'],
  huge: ['too-big', 'Filen med tall er for stor for en figur.'],
  'huge-by-header': ['too-big', 'Filen med tall er for stor for en figur.'],
  'redirect-good': ['redirect', 'Adressen til tallene leder videre til en annen adresse. Bruk den i stedet.'],
  'redirect-loop': ['redirect', 'Adressen til tallene leder videre til en annen adresse. Bruk den i stedet.'],
  'redirect-http': ['redirect', 'Adressen til tallene leder videre til en annen adresse. Bruk den i stedet.'],
};

describe('numbers of an author’s own', () => {
  afterEach(clear);

  it('are there before an option is called wrong, and where they fail, the options are those of the report', async () => {
    const real = globalThis.fetch;
    const answers: ((text: string | undefined) => void)[] = [];
    globalThis.fetch = () =>
      new Promise((resolve, reject) =>
        answers.push((text) => (text === undefined ? reject(new TypeError('gone')) : resolve(new Response(text)))),
      );
    const told = async (answer: string | undefined, options: string) => {
      const {warn} = await consoleOf(async () => {
        const element = await show(
          'infosec-trend',
          `<infosec-trend src="/tall-${++count}.csv" ${options}></infosec-trend>`,
        );
        await until(() => answers.length > 0);
        const end = ended(element);
        await drawn(element);
        answers.pop()!(answer);
        await end;
        await drawn(element);
      });
      return warn;
    };
    const csv = 'Nivå;2018;2019;2020\nA;1,5;2,5;3,5\nB;4,0;3,0;2,0\n';
    try {
      expect(await told(csv, 'levels="A" level="A" from="2019"')).to.deep.equal([]);
      expect(await told(csv, 'level="Bydel A"')).to.deep.equal([
        '<infosec-trend> ignores level="Bydel A". It can be A, B.',
      ]);
      expect(await told(csv, 'from="2020" to="2019"')).to.have.length(1);
      expect(await told(undefined, 'levels="A"')).to.deep.equal([
        '<infosec-trend> ignores levels="A". It can be statlige-virksomheter, fylkeskommuner, kommuner.',
      ]);
    } finally {
      globalThis.fetch = real;
    }
  });

  it('are asked for anew where their address was given up and taken back while it failed', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const real = globalThis.fetch;
    const failing: (() => void)[] = [];
    globalThis.fetch = () => new Promise((_, reject) => failing.push(() => reject(new TypeError('gone'))));
    const asked = async (times: number) => {
      await until(() => failing.length >= times);
      return failing.at(-1)!;
    };
    try {
      element.src = '/first.json';
      const fail = await asked(1);
      // The figure does not come to ask for the other address before it is to have the first one again.
      let draw!: () => void;
      const wait = new Promise<void>((resolve) => (draw = resolve));
      Object.assign(element, {pending: () => wait});
      element.src = '/second.json';
      await letTimePass(20);
      fail();
      await letTimePass(20);
      element.src = '/first.json';
      Object.assign(element, {pending: () => undefined});
      draw();
      (await asked(2))();
      await until(() => !textOf(element, '.notice').includes('Henter'));
      expect(textOf(element, '.notice')).to.not.contain('Henter');
    } finally {
      globalThis.fetch = real;
    }
  });

  for (const [fault, [code, sentence]] of Object.entries(faults)) {
    it(`keep the report’s numbers and say what is wrong: ${fault}`, async () => {
      let element!: InfosecTrend;
      let end!: {type: string; code?: string | undefined};
      const written = await consoleOf(async () => {
        ({element, end} = await showOwn(
          `<infosec-trend src="${at(fault)}" src-timeout="${code === 'timeout' ? 1 : 10}"></infosec-trend>`,
        ));
      });
      expect(end).to.deep.equal({type: 'error', code});
      expect(notice(element)).to.include(sentence);
      expect(notice(element)).to.include('Her ser du tallene i rapporten for 2020.');
      expect(notice(element)).not.to.match(/undefined|NaN|\[object|https?:|JSON|value\[/);
      expect(marks(element)).to.include(reportMark);
      expect(all(element, '.notice button')).to.have.length(1);
      expect(all(element, '.notice')[0]!.parentElement!.getAttribute('aria-live')).to.equal('polite');
      // The author is told once, with the address and the code.
      expect(
        written.error.filter((line) => line.includes(`/faulty/${fault}`) && line.includes(`(${code})`)),
      ).to.have.length(1);
    });
  }

  for (const fault of ['good', 'wrong-type', 'duplicate', 'proto']) {
    it(`are drawn: ${fault}`, async () => {
      const {element, end} = await showOwn(`<infosec-trend src="${at(fault)}"></infosec-trend>`);
      expect(end.type).to.equal('load');
      expect(all(element, '.notice')).to.deep.equal([]);
      expect(marks(element)).to.have.length(40);
      expect(({} as {polluted?: boolean}).polluted).to.equal(undefined);
    });
  }

  for (const fault of ['end-length', 'end-chunked', 'end-line']) {
    it(`are drawn without a line break at their end where the server tells where that is, or with one: ${fault}`, async () => {
      const {element, end} = await showOwn(`<infosec-trend src="${at(fault)}"></infosec-trend>`);
      expect(end).to.deep.equal({type: 'load', code: undefined});
      expect(marks(element)).to.include('Staten 2020: 2\u00a0000,0');
    });
  }

  it('say so in an answer that they give, and in no other', async () => {
    const answers = async (claim: string, own: (address: string) => string, lang: string) => {
      const {element} = await showOwn(own(claim), lang);
      return textOf(element, '.answer');
    };
    const fetched = (claim: string) => `– <report-claim claim="${claim}" src="${at('good')}"></report-claim>`;
    const inPage = (claim: string) =>
      `– <report-claim claim="${claim}"><script type="application/json">${JSON.stringify(data)}</script></report-claim>`;
    const host = location.host;
    expect(await answers('kommunene-storst-framgang', fetched, 'nb')).to.equal(
      `(stemmer bare delvis, nemlig i 4 av 5 tilfeller; ikke sjekket: fylkeskommuner; med tall fra ${host})`,
    );
    expect(await answers('kommunene-storst-framgang', fetched, 'en')).to.match(
      new RegExp(`; with numbers from ${host}\\)$`),
    );
    expect(await answers('kommunene-storst-framgang', inPage, 'nn')).to.equal(
      '(stemmer berre delvis, nemleg i 4 av 5 tilfelle; ikkje sjekka: fylkeskommunar; med tal frå denne sida)',
    );
    // The 82 municipalities are not in a file of shares.
    expect(await answers('82-kommuner', fetched, 'nb')).to.equal(
      '(stemmer så langt den er sjekket; ikke sjekket: beløpet på 1,2 millioner euro)',
    );
  });

  it('say where they come from, when, and what differs from the report', async () => {
    const {element} = await showOwn(`<infosec-trend src="${at('good')}"></infosec-trend>`);
    expect(marks(element)).to.include('Kommuner 2020: 61,4 prosent');
    const notes = textOf(element, '.notes');
    expect(notes).to.match(/Tallene er hentet fra localhost:\d+ \d+\. \p{L}+ \d{4} kl\. \d\d:\d\d\./u);
    expect(notes).to.include('1 av 40 tall er andre enn i rapporten.');
    expect(notes).to.include('2020, kommuner, Styringssystem evaluert eller forbedret: 61,2 → 61,4');
  });

  it('say that they are the report’s where they are', async () => {
    const {element} = await showOwn(`<infosec-trend src="${at('same')}"></infosec-trend>`);
    expect(textOf(element, '.notes')).to.include('Alle 40 tall er som i rapporten.');
  });

  it('speak nynorsk and English too', async () => {
    for (const [lang, sentence] of [
      ['nn', 'Tala ligg ikkje lenger der figuren skal hente dei. Her ser du tala i rapporten for 2020.'],
      [
        'en',
        'The numbers are no longer where the figure looks for them. The figure shows the numbers in the report for 2020.',
      ],
    ] as const) {
      let element!: InfosecTrend;
      await consoleOf(
        async () => ({element} = await showOwn(`<infosec-trend src="${at('404')}"></infosec-trend>`, lang)),
      );
      expect(notice(element)).to.include(sentence);
      clear();
    }
  });

  it('are tried again when the reader asks, and heal when the address becomes a good one', async () => {
    let element!: InfosecTrend;
    const address = at('500');
    await consoleOf(async () => {
      ({element} = await showOwn(`<infosec-trend src="${address}"></infosec-trend>`));
      const again = ended(element);
      (all(element, '.notice button')[0] as HTMLButtonElement).click();
      await drawn(element);
      expect(notice(element)).to.match(/^Henter tall fra localhost/);
      expect((await again).code).to.equal('http');
    });
    expect(await timesAsked(address)).to.equal(2);
    const healed = ended(element);
    element.src = at('good');
    expect((await healed).type).to.equal('load');
    expect(marks(element)).to.include('Kommuner 2020: 61,4 prosent');
    element.removeAttribute('src');
    element.src = undefined as never;
    await drawn(element);
    expect(marks(element)).to.include(reportMark);
  });

  it('are asked for again when what came could not be read', async () => {
    let element!: InfosecTrend;
    const address = at('data-later');
    await consoleOf(async () => ({element} = await showOwn(`<infosec-trend src="${address}"></infosec-trend>`)));
    expect(notice(element)).to.include('nettside');
    const again = ended(element);
    const button = all(element, '.notice button')[0] as HTMLButtonElement;
    button.focus();
    button.click();
    await drawn(element);
    // It is not taken away from under the reader, who goes on from the figure when the numbers are there.
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(notice(element)).to.include('Henter tall fra');
    expect((await again).type).to.equal('load');
    await drawn(element);
    expect(element.shadowRoot!.activeElement).to.equal(all(element, '.figure')[0]);
    expect(await timesAsked(address)).to.equal(2);
    expect(marks(element)).to.include('Kommuner 2020: 61,4 prosent');
  });

  it('are read anew when what came before was of something else', async () => {
    let element!: InfosecTrend;
    const address = at('topic-later');
    const written = await consoleOf(async () => {
      ({element} = await showOwn(`<infosec-trend src="${address}"></infosec-trend>`));
      const again = ended(element);
      (all(element, '.notice button')[0] as HTMLButtonElement).click();
      await drawn(element);
      expect(notice(element)).to.match(/^Henter tall fra localhost/);
      expect((await again).type).to.equal('load');
    });
    expect(written.error).to.have.length(1);
    await drawn(element);
    expect(await timesAsked(address)).to.equal(2);
    expect(marks(element)).to.include('Kommuner 2020: 61,4 prosent');
  });

  it('leave a server alone for as long as it asks', async () => {
    let element!: InfosecTrend;
    const address = at('429');
    await consoleOf(async () => {
      ({element} = await showOwn(`<infosec-trend src="${address}"></infosec-trend>`));
      const again = ended(element);
      (all(element, '.notice button')[0] as HTMLButtonElement).click();
      expect((await again).code).to.equal('too-many-requests');
    });
    expect(await timesAsked(address)).to.equal(1);
  });

  it('are asked for once, however many figures share an address, without cookies or a referrer', async () => {
    document.cookie = 'secret=1';
    const address = at('good');
    const box = document.createElement('div');
    box.className = 'test-box';
    document.body.append(box);
    box.innerHTML = `<infosec-trend src="${address}"></infosec-trend>`.repeat(20);
    await Promise.all([...box.children].map((element) => ended(element as HTMLElement)));
    document.cookie = 'secret=; max-age=0';
    const headers = (await (await fetch(`/faulty/asked?of=${encodeURIComponent(address)}`)).json()) as Record<
      string,
      string
    >[];
    expect(headers).to.have.length(1);
    expect(headers[0]).not.to.have.any.keys('cookie', 'referer');
  });

  it('come once while an element is moved about, and are let go when it leaves', async () => {
    const address = at('slow');
    const box = document.createElement('div');
    box.className = 'test-box';
    document.body.append(box);
    const element = document.createElement('infosec-trend');
    element.src = address;
    box.append(element);
    await until(async () => (await timesAsked(address)) > 0);
    for (let i = 0; i < 60; i++) box.append(element);
    expect((await ended(element)).type).to.equal('load');
    expect(await timesAsked(address)).to.equal(1);

    const gone = document.createElement('infosec-trend');
    gone.src = at('slow');
    box.append(gone);
    let heard = 0;
    gone.addEventListener('load', () => heard++);
    gone.addEventListener('error', () => heard++);
    await letTimePass(100);
    const {error} = await consoleOf(async () => {
      gone.remove();
      await letTimePass(1000);
    });
    expect([heard, error]).to.deep.equal([0, []]);
  });

  it('are those of the last address, whichever answers first', async () => {
    const {element} = await showOwn(`<infosec-trend src="${at('good')}"></infosec-trend>`);
    element.src = at('slow');
    await drawn(element);
    const end = ended(element);
    element.src = at('csv');
    await end;
    await letTimePass(900);
    expect(textOf(element, '.figure')).to.include('Staten');
  });

  it('are fetched from nowhere but https and the page’s own server', async () => {
    for (const address of [
      'http://example.org/data.json',
      'javascript:alert(1)',
      'data:application/json,{}',
      'file:///etc/passwd',
      'ftp://example.org/x',
      'https://user:password@example.org/data.json',
      'http://',
    ]) {
      let shown!: Awaited<ReturnType<typeof showOwn>>;
      await consoleOf(async () => (shown = await showOwn(`<infosec-trend src="${address}"></infosec-trend>`)));
      expect(shown.end.code, address).to.equal('address');
      expect(notice(shown.element)).to.include('Den må begynne med https.');
      clear();
    }
  });

  it('never bubble their events into the page', async () => {
    let heard = 0;
    const hear = () => heard++;
    addEventListener('error', hear);
    await consoleOf(() => showOwn(`<infosec-trend src="${at('404')}"></infosec-trend>`));
    removeEventListener('error', hear);
    expect(heard).to.equal(0);
  });

  it('can stand in the page as a table, which is what is read until the figure is drawn', async () => {
    const {element} = await showOwn(`<infosec-trend><table><caption>Andel med rutiner, prosent</caption>
      <tr><th>Forvaltningsnivå</th><th>2021</th><th>2022</th></tr>
      <tr><th>Kommuner</th><td>61,4</td><td>63,0</td></tr>
      <tr><th>Fylkeskommuner</th><td>..</td><td>:</td></tr></table></infosec-trend>`);
    expect(marks(element)).to.have.members(['Kommuner 2021: 61,4', 'Kommuner 2022: 63,0']);
    // Its title says what the numbers are.
    expect(saidBy(element)).to.equal('2022: Kommuner har 63,0 %. Kilden oppgir ikke tall for fylkeskommuner i 2022.');
    expect(textOf(element, '.notes')).to.include('Tallene er lagt inn av dem som har laget denne siden.');
  });

  it('are called numbers where nobody has named them, and name what only the report has in few words', async () => {
    const {element} = await showOwn(`<infosec-trend><table><tr><th>Nivå</th><th>2020</th><th>2021</th></tr>
      <tr><th>Kommuner</th><td>61,4</td><td>63,0</td></tr></table></infosec-trend>`);
    expect(all(element, '.panel-title').map((one) => one.textContent.trim())).to.deep.equal(['Tall']);
    clear();
    const {element: named} =
      await showOwn(`<infosec-trend><table><tr><th>Nivå</th><th>Nye tiltak 2019</th><th>Nye tiltak 2020</th></tr>
      <tr><th>Kommuner</th><td>61,4</td><td>63,0</td></tr></table></infosec-trend>`);
    expect(textOf(named, '.notes')).to.include(
      'Bare i rapporten: Styringssystem evaluert eller forbedret, Forbedret eller fjernet tiltak, Erfaringer fra hendelser rapportert',
    );
  });

  it('are told from the report’s where a table without a unit has its measures and levels', async () => {
    const table = (caption: string, share: string) =>
      `<infosec-trend><table><caption>${caption}</caption><tr><th>Nivå</th><th>2019</th><th>2020</th></tr>
      <tr><th>Statlige virksomheter</th><td>60,7</td><td>58,0</td></tr>
      <tr><th>Kommuner</th><td>26,8</td><td>${share}</td></tr></table></infosec-trend>`;
    const {element} = await showOwn(table('Erfaringer fra øvelser rapportert', '25,9'));
    expect(textOf(element, '.notes')).to.include('1 av 4 tall er andre enn i rapporten.').and.include('25,8 → 25,9');
    expect(marks(element)).to.include('Kommuner 2020: 25,9 prosent');
    clear();
    // The same levels with another measure: nobody lies behind anybody.
    const {element: other} = await showOwn(table('Noe annet', '25,9'));
    expect(saidBy(other)).to.equal('2020: Høyest er statlige virksomheter med 58,0. Lavest er kommuner med 25,9.');
  });

  it('draw a level of the report as the report does, and others apart from it', async () => {
    const looks = async (...names: string[]) => {
      const rows = names.map((name) => `<tr><th>${name}</th><td>1</td><td>2</td></tr>`).join('');
      const {element} = await showOwn(
        `<infosec-trend><table><tr><th>Nivå</th><th>2020</th><th>2021</th></tr>${rows}</table></infosec-trend>`,
      );
      const ofKey = all(element, '.key .sample').map((sample) => /series-\d/.exec(sample.getAttribute('class')!)![0]);
      const ofLines = all(element, '.plot .line path').map((path) => path.getAttribute('class'));
      const d = (selector: string) => all(element, selector).map((path) => path.getAttribute('d'));
      expect(ofLines).to.have.members(ofKey);
      expect(new Set(d('.mark .glyph'))).to.deep.equal(new Set(d('.sample .glyph')));
      clear();
      return ofKey;
    };
    expect(await looks('Kommuner', 'Statlige virksomheter')).to.deep.equal(['series-3', 'series-1']);
    expect(await looks('Helseforetak', 'Kommuner', 'Andre')).to.deep.equal(['series-1', 'series-3', 'series-2']);
    expect(await looks('A', 'B')).to.deep.equal(['series-1', 'series-2']);
  });

  it('are called what their table is called', async () => {
    const {element} = await showOwn(`<cef-funding-map><table><caption>Kommuner med støtte</caption>
      <tr><th>Fylke</th><th>Antall</th></tr><tr><th>Agder</th><td>3</td></tr></table></cef-funding-map>`);
    expect(topicOf(element)).to.equal('Kommuner med støtte');
    expect(saidBy(element)).to.equal('Antall: Agder har 3.');
  });

  it('can stand in the page as JSON', async () => {
    const {element} = await showOwn(
      `<infosec-trend><script type="application/json">${JSON.stringify(data).replace('82.2', '99.9')}</script></infosec-trend>`,
    );
    expect(marks(element)).to.include('Statlige virksomheter 2020: 99,9 prosent');
  });

  it('name no county beside the map but Oslo, for which a coloured area has no room', async () => {
    const rows = ['Oslo', 'Vestland'].map((name) => `<tr><th>${name}</th><td>7,5</td></tr>`).join('');
    const {element} = await showOwn(
      `<cef-funding-map><table><tr><th>Fylke</th><th>2021</th></tr>${rows}</table></cef-funding-map>`,
    );
    expect(all(element, '.callout').map(({textContent}) => textContent.trim())).to.deep.equal(['Oslo: 7,5']);
    expect(textOf(element, '.notes')).to.include('Ingen tall for Agder, Innlandet');
    clear();
    expect(all(await show('cef-funding-map', '<cef-funding-map></cef-funding-map>'), '.callout')).to.have.length(1);
  });

  it('follow a table that is changed', async () => {
    const {element} = await showOwn(
      `<infosec-trend><table><tr><th>Nivå</th><th>2021</th></tr><tr><th>Kommuner</th><td>10</td></tr></table></infosec-trend>`,
    );
    element.querySelector('td')!.textContent = '20';
    await until(() => marks(element).includes('Kommuner 2021: 20'));
    expect(marks(element)).to.deep.equal(['Kommuner 2021: 20']);
  });

  it('follow a table that is changed while the figure is in no page', async () => {
    const {element} = await showOwn(
      `<infosec-trend><table><tr><th>Nivå</th><th>2021</th></tr><tr><th>Kommuner</th><td>10</td></tr></table></infosec-trend>`,
    );
    const box = element.parentElement!;
    element.remove();
    element.querySelector('td')!.textContent = '30';
    box.append(element);
    await until(() => marks(element).includes('Kommuner 2021: 30'));
    expect(marks(element)).to.deep.equal(['Kommuner 2021: 30']);
  });

  it('follow a list whose links are changed', async () => {
    const {element} = await showOwn(
      '<guidance-list><ul><li><a href="https://example.org/1" data-publisher="A">Én</a></li></ul></guidance-list>',
    );
    const link = element.querySelector('a')!;
    link.href = 'https://example.org/2';
    link.dataset['publisher'] = 'B';
    await until(() => all(element, '.guide a')[0]?.getAttribute('href') === 'https://example.org/2');
    expect(all(element, '.guide a')[0]!.getAttribute('href')).to.equal('https://example.org/2');
    expect(textOf(element, '.guide')).to.include('B').and.not.include('A');
  });

  it('are read when they come into a figure that has been drawn without', async () => {
    const element = await show('infosec-trend', '<infosec-trend><p>Straks</p></infosec-trend>');
    expect(marks(element)).to.include(reportMark);
    const end = ended(element);
    element.innerHTML = '<table><tr><th>Nivå</th><th>2021</th></tr><tr><th>Kommuner</th><td>10</td></tr></table>';
    expect(await end).to.deep.equal({type: 'load', code: undefined});
    await drawn(element);
    expect(marks(element)).to.deep.equal(['Kommuner 2021: 10']);
  });

  it('are read when they come into something that stands inside the figure', async () => {
    const element = await show('infosec-trend', '<infosec-trend><div><p>Straks</p></div></infosec-trend>');
    expect(marks(element)).to.include(reportMark);
    const end = ended(element);
    element.querySelector('div')!.innerHTML =
      '<table><tr><th>Nivå</th><th>2021</th></tr><tr><th>Kommuner</th><td>10</td></tr></table>';
    expect(await end).to.deep.equal({type: 'load', code: undefined});
    await drawn(element);
    expect(marks(element)).to.deep.equal(['Kommuner 2021: 10']);
  });

  it('are told of once, whatever language they are shown in', async () => {
    const told: string[] = [];
    const bad = '<infosec-trend><table><tr><td>Hei</td></tr></table></infosec-trend>';
    const good = `<infosec-trend src="${at('good')}"></infosec-trend>`;
    await consoleOf(async () => {
      for (const markup of [good, bad]) {
        const {element} = await showOwn(markup);
        for (const type of ['load', 'error']) element.addEventListener(type, () => told.push(type));
        element.lang = 'en';
        await drawn(element);
        await until(() => textOf(element).includes('report'));
        expect(textOf(element)).to.include('report');
        element.src = at('same');
        await ended(element);
      }
    });
    expect(told).to.deep.equal(['load', 'load']);
  });

  it('are told of again when the author’s word makes them readable, or something else wrong with them', async () => {
    await consoleOf(async () => {
      const {element, end} = await showOwn(
        `<infosec-trend dimension-level="nothing" src="${at('good')}"></infosec-trend>`,
      );
      expect(end.type).to.equal('error');
      const read = ended(element);
      element.removeAttribute('dimension-level');
      expect((await read).type).to.equal('load');
      const refused = ended(element);
      element.dimensionTime = 'nothing';
      expect((await refused).type).to.equal('error');
    });
  });

  it('are waited for as long as each figure says', async () => {
    const address = at('trickle');
    const box = document.createElement('div');
    box.className = 'test-box';
    document.body.append(box);
    box.innerHTML = [1, 3]
      .map((seconds) => `<infosec-trend src="${address}" src-timeout="${seconds}"></infosec-trend>`)
      .join('');
    const begin = performance.now();
    await consoleOf(async () => {
      const ends = [...box.children].map(async (element) => {
        expect((await ended(element as HTMLElement)).code).to.equal('timeout');
        return performance.now() - begin;
      });
      const [short, long] = await Promise.all(ends);
      expect(short).to.be.within(900, 2500);
      expect(long).to.be.within(2900, 4500);
    });
    expect(await timesAsked(address)).to.equal(1);
  });

  it('say of a table in the page what is wrong with it', async () => {
    let element!: InfosecTrend;
    await consoleOf(async () => {
      ({element} = await showOwn(`<infosec-trend><table><tr><td>Hei</td></tr></table></infosec-trend>`));
    });
    expect(notice(element)).to.match(
      /^Tallene som står på denne siden, kunne ikke brukes\..+Her ser du tallene i rapporten/,
    );
    expect(all(element, '.notice button')).to.deep.equal([]);
  });

  it('keep the signs for missing values in the table, the file and the words', async () => {
    const {element} = await showOwn(`<infosec-trend src="${at('csv')}" view="table"></infosec-trend>`);
    const cells = all(element, 'td').map((cell) => cell.textContent.trim());
    expect(cells).to.include.members(['1\u00a0234,5', '..', '2\u00a0000,0', ':']);
    expect(textOf(element, 'caption')).to.match(/\.\. .+: .+/);
    const csv = await element.toCSV();
    expect(csv).to.match(/"Kommuner","2020",,"\S+"/);
  });

  it('say what they count, in their own words, and nothing of the report’s', async () => {
    const {element} = await showOwn(`<infosec-trend src="${at('csv')}"></infosec-trend>`);
    const text = textOf(element);
    expect(text).not.to.match(/virksomhet|tiltak|prosent/i);
    expect(saidBy(element)).to.equal(
      '2019: Høyest er Staten med 2 000,0. Lavest er kommuner med 1 234,5. Kilden oppgir ingen tall i 2020.',
    );
  });

  it('say which claims of the report come out otherwise', async () => {
    const {element} = await showOwn(`<infosec-trend src="${at('fallen')}"></infosec-trend>`);
    expect(textOf(element, '.notes')).to.match(
      /Påstander i rapporten som får et annet svar med disse tallene.+»: stemmer bare delvis \(8 av 10 tilfeller\)\. I rapporten: stemmer bare delvis \(9 av 10 tilfeller\)\./,
    );
    clear();
    const {element: same} = await showOwn(`<infosec-trend src="${at('same')}"></infosec-trend>`);
    expect(textOf(same, '.notes')).not.to.include('Påstander');
  });

  /** A dataset of one measure and one level. */
  const series = (unit: string, periods: readonly string[], value: readonly number[], rest: object = {}) =>
    JSON.stringify({
      class: 'dataset',
      id: ['measure', 'level', 'time'],
      size: [1, 1, periods.length],
      dimension: {
        measure: {category: {index: ['Avfall'], unit: {Avfall: {base: unit}}}},
        level: {category: {index: ['Oslo']}},
        time: {category: {index: periods}},
      },
      value,
      ...rest,
    });
  const inPage = (json: string, attributes = '') =>
    `<infosec-trend ${attributes}><script type="application/json">${json}</script></infosec-trend>`;
  const ticks = (element: Element) => all(element, '.tick').map((tick) => tick.textContent.trim());

  it('name quarters and months as people do, in every language, and leave codes to the file', async () => {
    const quarters = ['2019K4', '2020K1', '2020K2', '2020K3', '2020K4', '2021K1'];
    const json = series('tonn', quarters, [1, 2, 3, 4, 5, 6], {updated: '2021-05-04T06:00:00Z'});
    for (const [lang, sentence, tick, when] of [
      [
        'nb',
        'Oslo gikk fra 1 i 4. kvartal 2019 til 6 i 1. kvartal 2021 (+5).',
        '1. kv. 2021',
        'Kilden oppdaterte dem sist 4. mai 2021.',
      ],
      [
        'nn',
        'Oslo gjekk frå 1 i 4. kvartal 2019 til 6 i 1. kvartal 2021 (+5).',
        '1. kv. 2021',
        'Kjelda oppdaterte dei sist 4. mai 2021.',
      ],
      [
        'en',
        'Oslo went from 1 in quarter 4, 2019 to 6 in quarter 1, 2021 (+5).',
        'Q1 2021',
        'The source last updated them on 4 May 2021.',
      ],
    ] as const) {
      const {element} = await showOwn(inPage(json), lang);
      expect(saidBy(element)).to.equal(sentence);
      expect(ticks(element).filter((text) => /\d{4}/.test(text)))
        .to.have.length.below(4)
        .and.include(tick);
      expect(textOf(element, '.notes')).to.include(when);
      expect(textOf(element)).not.to.include('2021K1');
      expect(await element.toCSV()).to.include('2021K1');
      clear();
    }
    const {element} = await showOwn(inPage(json, 'view="table"'));
    // Nothing is missing, so no sign for it is explained.
    expect(textOf(element, 'caption')).to.equal('Tall over tid, tonn');
    expect(textOf(element, 'thead')).to.include('4. kvartal 2019').and.include('1. kvartal 2021');
  });

  it('are on an axis that tells its numbers apart, however small or large they are', async () => {
    const small = await showOwn(inPage(series('gram', ['2020', '2021'], [0.001, 0.0047])));
    expect(ticks(small.element)).to.include.members(['0,000', '0,001', '0,005']);
    clear();
    const large = await showOwn(inPage(series('kroner', ['2020', '2021'], [975_020_337, 4_919_561_006])));
    expect(ticks(large.element).join()).to.match(/^0,1\s?mrd\.?,2\s?mrd\.?,3\s?mrd\.?/);
    // The label at the end of a line is short; what is said and what stands in the sentence is whole.
    expect(textOf(large.element, '.value:not(.small)')).to.match(/^4,92\s?mrd\.?$/);
    expect(marks(large.element).at(-1)).to.equal('Oslo 2021: 4\u00a0919\u00a0561\u00a0006');
    expect(saidBy(large.element)).to.include('4 919 561 006');
  });

  it('are on an axis to 100 per cent where a share is more than half, and to a round number above them else', async () => {
    const shares = (values: number[]) => inPage(series('prosent', ['2020', '2021'], values));
    expect(ticks((await showOwn(shares([3.2, 4.7]))).element).join()).to.match(/^0,1,2,3,4,5\s%,2020/);
    clear();
    expect(ticks((await showOwn(shares([3.2, 50.1]))).element).join()).to.include('100');
  });

  it('say of a copy where it comes from, and name their files after no year of the report', async () => {
    const snapshot = {address: 'https://data.ssb.no/api/v0/x', fetched: '2021-05-04T06:00:00Z', sha256: 'ab'};
    const {element} = await showOwn(inPage(series('tonn', ['2021'], [1], {extension: {snapshot}})));
    expect(textOf(element, '.notes')).to.match(
      /Filen er en kopi av det som lå på data\.ssb\.no 4\. mai 2021 kl\. \d\d:00\./,
    );
    clear();
    const {element: list} = await showOwn(
      `<cef-funding-map><script type="application/json">${JSON.stringify({Agder: 1, snapshot})}</script></cef-funding-map>`,
    );
    expect(textOf(list, '.notes')).to.include('Filen er en kopi av det som lå på data.ssb.no 4. mai 2021');
    // Two figures of one page have files with different names.
    expect((await firstFile(list)).name).to.equal('cef-funding-map-tall.csv');
    clear();
    const {element: named} = await showOwn(
      `<cef-funding-map heading="Søknader og svar: 1. halvår – ${'a'.repeat(90)}"><script type="application/json">{"Agder": 1}</script></cef-funding-map>`,
    );
    expect((await firstFile(named)).name)
      .to.match(/^cef-funding-map-søknader-og-svar-1-halvår-a+\.csv$/)
      .and.length(84);
  });

  it('have heads in their file that are true of any numbers', async () => {
    const {element} = await showOwn(inPage(series('tonn', ['2020', '2021'], [1, 2])));
    expect((await firstFile(element)).text).to.match(/^\ufeff?"Indikator";"Rekke";"Periode";"tonn";/);
  });

  it('are spoken of as what they are when they are links', async () => {
    const links = (howMany: number) =>
      Array.from({length: howMany}, (_, i) => `<li><a href="https://h${i}.example.org/">Lenke ${i}</a></li>`).join('');
    const {element} = await showOwn(`<guidance-list><ul>${links(7)}</ul></guidance-list>`);
    expect(saidBy(element)).to.equal('Sju veiledninger fra sju nettsteder.');
    expect(textOf(element, '.notes')).to.equal('Innholdet er lagt inn av dem som har laget denne siden.');
    expect(textOf(element)).not.to.match(/[Rr]apporten (oppgir|sier)|Tallene|Ikke oppgitt/);
    expect(all(element, '.guide-title[lang]')).to.deep.equal([]);
    clear();
    let refused!: Element;
    await consoleOf(
      async () => ({element: refused} = await showOwn(`<guidance-list><ul>${links(1001)}</ul></guidance-list>`)),
    );
    expect(notice(refused)).to.equal(
      'Innholdet som står på denne siden, kunne ikke brukes. Her er 1001 lenker. Figuren har plass til 1000. Her ser du det som står i rapporten for 2020.',
    );
  });

  it('say nothing of claims when they count something else', async () => {
    const own = JSON.stringify({
      class: 'dataset',
      id: ['measure', 'level', 'year'],
      size: [1, 2, 2],
      dimension: {
        measure: {category: {index: ['Avfall'], unit: {Avfall: {base: 'prosent'}}}},
        level: {category: {index: ['Oslo', 'Bergen']}},
        year: {category: {index: ['2018', '2020']}},
      },
      value: [90, 10, 80, 5],
    });
    const {element} = await showOwn(`<infosec-trend><script type="application/json">${own}</script></infosec-trend>`);
    expect(marks(element)).to.have.length(4);
    expect(textOf(element, '.notes')).not.to.include('Påstander');
    clear();
    let claims!: Element;
    await consoleOf(async () => {
      ({element: claims} = await showOwn(
        `<report-claims><script type="application/json">${own}</script></report-claims>`,
      ));
    });
    expect(notice(claims)).to.include('Tallene er ikke om det samme som rapportens tall.');
    expect(textOf(claims)).to.match(/9\sav\s10/);
  });

  it('are not called exceptions where a claim holds nowhere', async () => {
    const value = data.value.map((number, i) => (number === null ? null : 90 - 10 * (i % 3)));
    const own = JSON.stringify({...data, value});
    const told = async (lang: string) => {
      const inside = `<script type="application/json">${own}</script>`;
      const {element} = await showOwn(`<report-claims>${inside}</report-claims>`, lang);
      expect(textOf(element, '.figure')).not.to.match(/Unntak|Exception/);
      await drawn(Object.assign(element, {view: 'table'}));
      await until(() => all(element, '.words').length > 0);
      const untrue = all(element, '.words > tbody > tr').filter(({textContent}) =>
        /(Stemmer ikkje|Stemmer ikke|Does not hold), in?\u00a00\u00a0(av|of)/.test(textContent),
      );
      expect(untrue).to.have.length(7);
      for (const row of untrue) {
        const dash = row.querySelector('.exception [role=img]')!;
        expect(dash.textContent).to.equal('–');
        expect(dash.ariaLabel).to.match(/^(stemmer ikkje|stemmer ikke|does not hold)$/);
      }
      return saidBy(element);
    };
    expect(await told('nb')).to.equal(
      'Sju av åtte påstander stemmer ikke. Én annen påstand stemmer så langt den er sjekket.',
    );
    expect(await told('nn')).to.equal(
      'Sju av åtte påstandar stemmer ikkje. Éin annan påstand stemmer så langt han er sjekka.',
    );
    expect(await told('en')).to.equal(
      'Seven of eight claims do not hold. One other claim holds as far as it was tested.',
    );
  });

  it('are what the claims are held against', async () => {
    const {element} = await showOwn(`<report-claims view="table" src="${at('fallen')}"></report-claims>`);
    // The order of the claims may be another, as they are grouped by their exceptions.
    const verdicts = (figure: Element) =>
      new Map(
        all(figure, 'tbody tr').flatMap((row) => {
          const [verdict] =
            row.textContent.replace(/\s+/g, ' ').match(/Stemmer bare delvis, nemlig i \d+ av \d+ tilfeller/) ?? [];
          return verdict ? [[row.firstElementChild!.textContent.trim(), verdict] as const] : [];
        }),
      );
    const report = verdicts(await show('report-claims', '<report-claims view="table"></report-claims>'));
    const own = verdicts(element);
    expect(own.size).to.equal(report.size).and.above(4);
    const changed = [...own].filter(([quotation, verdict]) => verdict !== report.get(quotation));
    expect(changed.map(([, verdict]) => verdict).toSorted()).to.deep.equal([
      'Stemmer bare delvis, nemlig i 3 av 5 tilfeller',
      'Stemmer bare delvis, nemlig i 3 av 5 tilfeller',
      'Stemmer bare delvis, nemlig i 8 av 10 tilfeller',
      'Stemmer bare delvis, nemlig i 8 av 10 tilfeller',
    ]);
  });

  it('are in the code for another page, which shows the same there', async () => {
    const slotted = (element: Element) =>
      [...element.querySelectorAll('[slot]')].map(({slot, textContent}) => `${slot}: ${textContent}`);
    const guides = '<ul><li><a href="https://dfo.no/a">En</a></li><li><a href="https://ks.no/b">To</a></li></ul>';
    for (const markup of [
      `<infosec-trend><table><caption>Andel &lt;b&gt;, prosent</caption><tr><th>Nivå</th><th>2021</th><th>2022</th></tr>
       <tr><th>Kommuner</th><td>61,4 p</td><td>..</td></tr></table></infosec-trend>`,
      '<cef-funding-map><script type="application/json">{"Agder": 3, "Oslo": null}</script></cef-funding-map>',
      `<guidance-list>${guides}</guidance-list>`,
      `<infosec-trend><span slot="heading">Vår &amp; din</span><p slot="note">Spurt <b>i mai</b>.</p><p slot="summary" lang="en">Ours</p>
       <p slot="annotation" data-level="Kommuner" data-year="2021">Ny &lt;lov&gt;</p>
       <table><tr><th>Nivå</th><th>2021</th><th>2022</th></tr><tr><th>Kommuner</th><td>61,4</td><td>62</td></tr></table></infosec-trend>`,
      `<infosec-trend src="${at('good').slice(1)}"></infosec-trend>`.replace('src="', 'src="../'),
    ]) {
      const {element} = await showOwn(markup);
      const code = await embedCodeOf(element);
      expect(all(element, '.tool .hint')).to.deep.equal([]);
      const summary = saidBy(element);
      const [text, tag, own] = [textOf(element, '.drawing'), element.localName, slotted(element)];
      expect(all(element, '.annotations li')).to.have.length(own.filter((one) => one.startsWith('annotation')).length);
      clear();
      const template = document.createElement('template');
      template.innerHTML = code.slice(code.indexOf(`<${tag}`));
      const {element: again} = await showOwn(template.content.querySelector(tag)!.outerHTML);
      expect(textOf(again, '.drawing'), markup).to.equal(text);
      expect(slotted(again), markup).to.deep.equal(own);
      expect(saidBy(again), markup).to.equal(summary);
      clear();
    }
  });

  it('are counted so that all links are: those of each publisher, and those of none', async () => {
    const links = ['https://dfo.no/a', 'https://ks.no/b', 'ftp://ks.no/c', 'javascript:void 0'].map(
      (href, i) => `<li><a href="${href}">Veileder ${i}</a></li>`,
    );
    for (const [lang, sentence] of [
      ['nb', 'To veiledninger fra to nettsteder: dfo.no (1) og ks.no (1). To til er uten nettsted.'],
      ['nn', 'To rettleiingar frå to nettstader: dfo.no (1) og ks.no (1). To til er utan nettstad.'],
      ['en', 'Two guides from two websites: dfo.no (1) and ks.no (1). Two more have no website.'],
    ] as const) {
      const {element} = await showOwn(`<guidance-list><ul>${links.join('')}</ul></guidance-list>`, lang);
      expect(saidBy(element)).to.equal(sentence);
      clear();
    }
  });

  it('are called new, and of publishers, only where the links say so', async () => {
    const link = (href: string, more = '') => `<li><a href="${href}" ${more}>Lenke</a></li>`;
    const dfo = link('https://dfo.no/a', 'data-publisher="DFØ " data-status="new"');
    const sites = link('https://a.no/') + link('https://lovdata.no/');
    for (const [links, lang, heading, summary, column] of [
      [sites, 'nb', 'Veiledning', 'To veiledninger fra to nettsteder: a.no (1) og lovdata.no (1).', 'Nettsted'],
      [sites, 'nn', 'Rettleiing', 'To rettleiingar frå to nettstader: a.no (1) og lovdata.no (1).', 'Nettstad'],
      [sites, 'en', 'Guidance', 'Two guides from two websites: a.no (1) and lovdata.no (1).', 'Website'],
      [link('https://a.no/'), 'nb', 'Veiledning', 'Én veiledning fra ett nettsted: a.no (1).', 'Nettsted'],
      [link('https://a.no/'), 'nn', 'Rettleiing', 'Éi rettleiing frå éin nettstad: a.no (1).', 'Nettstad'],
      [dfo, 'nb', 'Ny og oppdatert veiledning', 'Én ny veiledning fra én utgiver: DFØ (1).', 'Utgiver'],
      [
        dfo + sites,
        'nb',
        'Veiledning',
        'Tre veiledninger fra tre utgivere eller nettsteder: DFØ (1), a.no (1) og lovdata.no (1).',
        'Utgiver eller nettsted',
      ],
    ] as const) {
      const {element} = await showOwn(`<guidance-list><ul>${links}</ul></guidance-list>`, lang);
      expect(topicOf(element)).to.equal(heading);
      expect(saidBy(element)).to.equal(summary);
      expect((await element.toCSV('excel')).replaceAll('\u00a0', ' '))
        .to.include(`;"${column}";`)
        .and.include(`\r\n"${heading}"\r\n`)
        .and.include(summary);
      expect(await element.toSVG())
        .to.include(heading)
        .and.include(summary.slice(0, 20));
      // A short list has no filters before it is searched.
      Object.assign(element, {query: 'zebra'});
      await drawn(element);
      expect(textOf(element, '.drawing')).to.include(column);
      clear();
    }
  });

  it('are named in the language that the page turns to', async () => {
    const {element} = await showOwn('<guidance-list><ul><li><a href="https://a.no/">A</a></li></ul></guidance-list>');
    element.lang = 'en';
    await until(() => topicOf(element) === 'Guidance');
    expect(saidBy(element)).to.equal('One guide from one website: a.no (1).');
  });

  it('are the links of a list inside: not of a sentence, a slot or a list around the figure', async () => {
    const a = (name: string) => `<a href="https://example.org/${name}">${name}</a>`;
    const {element} = await showOwn(
      `<guidance-list><p>Se ${a('setning')}</p><ul><li>${a('liste')}</li></ul><div><ol><li>${a('boks')}</li></ol></div><ul slot="note"><li>${a('merknad')}</li></ul></guidance-list>`,
    );
    const titles = () => all(element, '.guide-title').map((title) => title.textContent?.trim());
    expect(titles()).to.deep.equal(['liste', 'boks']);
    clear();
    for (const inside of [`<p>Se ${a('setning')}</p>`, `<ul slot="note"><li>${a('merknad')}</li></ul>`]) {
      const shown = await show('guidance-list', `<ul><li><guidance-list>${inside}</guidance-list></li></ul>`);
      expect(all(shown, '.guide-title'), inside).to.have.length(6);
      clear();
    }
  });

  it('are said not to be in the code where they are too many', async () => {
    const rows = Array.from({length: 600}, (_, i) => `<li><a href="https://example.org/${i}">Veileder ${i}</a></li>`);
    const {element} = await showOwn(`<guidance-list><ul>${rows.join('')}</ul></guidance-list>`);
    const code = await embedCodeOf(element);
    expect(code).not.to.include('Veileder 599');
    expect(textOf(element, '.tool .hint')).to.match(/^Koden tar ikke med det som står i elementet.+src\.$/);
    clear();
    const long = await show(
      'infosec-trend',
      `<infosec-trend><p slot="note">${'ord '.repeat(6000)}</p></infosec-trend>`,
    );
    expect(await embedCodeOf(long)).not.to.include('ord ord');
    expect(textOf(long, '.tool .hint')).to.match(/^Noe av det som står i elementet.+for hånd\.$/);
  });

  it('are in the files with where they come from', async () => {
    const {element} = await showOwn(`<infosec-trend src="${at('good')}"></infosec-trend>`);
    expect(await element.toSVG())
      .to.match(/Tallene er hentet fra localhost/)
      .and.match(/1 av 40 tall er andre enn i rapporten:/);
    const {value, extension} = JSON.parse(await element.toJSON()) as {
      value: number[];
      extension: {snapshot: {address: string}};
    };
    expect(value[8]).to.equal(61.4);
    expect(extension.snapshot.address).to.match(/^http:\/\/localhost.+good/);
    for (const form of ['excel', 'rfc4180'] as const) {
      expect(await element.toCSV(form)).to.match(
        /Tallene er hentet fra localhost:\d+ \d+\. \S+ \d{4} kl\. \d\d:\d\d\./,
      );
    }
  });

  it('leave as JSON with title and source, and come back from it as they were', async () => {
    const {element} = await showOwn(`<infosec-trend><table><caption>Erfaringer fra øvelser rapportert</caption>
      <tr><th>Nivå</th><th>2019</th><th>2020</th></tr><tr><th>Kommuner</th><td>26,8</td><td>25,8</td></tr>
      <tr><td colspan="3">Kilde: Min egen undersøkelse</td></tr></table></infosec-trend>`);
    const json = await element.toJSON();
    expect(JSON.parse(json)).to.deep.include({
      title: 'Erfaringer fra øvelser rapportert',
      source: 'Min egen undersøkelse',
    });
    const {element: again} = await showOwn(
      `<infosec-trend><script type="application/json">${json}</script></infosec-trend>`,
    );
    expect(textOf(again, '.heading')).to.equal(textOf(element, '.heading'));
    expect(textOf(again, '.source')).to.include('Kilde: Min egen undersøkelse').and.equal(textOf(element, '.source'));
    expect(marks(again)).to.deep.equal(marks(element));
  });

  it('make no request by themselves', async () => {
    const before = performance.getEntriesByType('resource').length;
    await show(
      'infosec-trend',
      '<infosec-trend><p>82,2 prosent. <a href="https://www.ssb.no/">Kilde</a></p></infosec-trend>',
    );
    const after = performance.getEntriesByType('resource').slice(before);
    expect(after.map(({name}) => name).filter((name) => !name.includes('/src/'))).to.deep.equal([]);
  });
});

/** The code that a reader copies. */
async function embedCodeOf(element: Element): Promise<string> {
  const details = all(element, 'details').find((one) =>
    one.querySelector('summary')!.textContent.includes('Bygg inn'),
  )!;
  (details as HTMLDetailsElement).open = true;
  await until(() => all(element, 'textarea').length > 0);
  return (all(element, 'textarea')[0] as HTMLTextAreaElement).value;
}

/** The name and the text of a reader's first download. */
async function firstFile(element: Element): Promise<{name: string; text: string}> {
  const details = all(element, 'details').find((one) =>
    one.querySelector('summary')!.textContent.includes('Last ned'),
  )!;
  (details as HTMLDetailsElement).open = true;
  let button: HTMLElement | undefined;
  await until(() => (button = all(element, 'details li button')[0] as HTMLElement | undefined));
  return new Promise((named) => {
    const real = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
      HTMLAnchorElement.prototype.click = real;
      const name = this.download;
      void fetch(this.href).then(async (file) => named({name, text: await file.text()}));
    };
    button!.click();
  });
}

async function timesAsked(address: string): Promise<number> {
  return ((await (await fetch(`/faulty/asked?of=${encodeURIComponent(address)}`)).json()) as unknown[]).length;
}
