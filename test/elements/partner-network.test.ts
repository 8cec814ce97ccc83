import {executeServerCommand, resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {expect} from 'chai';
import data from '../../data/2020/partners.json' with {type: 'json'};
import '../../src/figures/partner-network/partner-network.js';
import {words as en} from '../../src/figures/partner-network/messages.en.js';
import {words as nb} from '../../src/figures/partner-network/messages.nb.js';
import {words as nn} from '../../src/figures/partner-network/messages.nn.js';
import {numbersIn} from '../../src/i18n/numbers.js';
import {partnerFinding, type PartnerFinding} from '../../src/datasets/partner-finding.js';
import {partnerNetwork} from '../../src/datasets/partners.js';
import {
  all,
  clear,
  consoleOf,
  drawn,
  inWindow,
  letTimePass,
  marks,
  show,
  textOf,
  until,
  updated,
  topicOf,
  withoutRest,
  present,
  inMedia,
} from './in-page.js';
import {boxesOf, overlap} from './text-boxes.js';
import {accessFaults, narrowWidth, schemes} from './statement-access.js';

const tag = 'partner-network';
const texts = (element: Element, selector: string) =>
  all(element, selector).map((node) => node.textContent.trim().replaceAll(/\s+/g, ' '));
const lower = (label: string) => label.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
const languages = ['nb', 'nn', 'en'] as const;

/** Who takes part in what, as the data has it: «DFØ: oppfølging …». */
const pairs = (lang: (typeof languages)[number], year?: number) =>
  data.subjects
    .filter((subject) => year === undefined || subject.year === year)
    .flatMap(({id, partners}) =>
      partners.map((partner) => `${partner}: ${lower((data.texts[lang].subject as Record<string, string>)[id]!)}`),
    );

/** What marks say, without how the partner takes part. */
const withoutHow = (labels: readonly string[]) =>
  labels.map(
    (label) => languages.flatMap((lang) => pairs(lang)).find((pair) => label.startsWith(`${pair}, `)) ?? label,
  );
const labels = (nodes: readonly Element[]) => nodes.map((node) => node.getAttribute('aria-label')!);

async function point(element: Element, selector: string, type = 'pointerover') {
  all(element, selector)[0]!.dispatchEvent(
    new PointerEvent(type, {bubbles: true, composed: true, pointerType: 'mouse'}),
  );
  await drawn(element);
}

const markOf = (label: string) => `[role=button][aria-label^="${label}"]`;

/** Marks and heads of columns that a card covers: it lies over subjects, which are before the marks. Over the first rows there may be no other room. */
const coveredBy = (element: Element, card: Element, isLow = false) => {
  const {left, right, top, bottom} = card.getBoundingClientRect();
  return all(element, `.relation, .partner-head${isLow ? '' : ', #hint'}`)
    .filter((one) => {
      const other = one.getBoundingClientRect();
      return (
        Math.min(other.right, right) - Math.max(other.left, left) > 1 &&
        Math.min(other.bottom, bottom) - Math.max(other.top, top) > 1
      );
    })
    .map((one) => one.getAttribute('aria-label') ?? one.textContent.trim());
};

describe('<partner-network>', () => {
  afterEach(clear);

  for (const lang of languages) {
    it(`has a mark for everybody in everything, once, with 2020 and 2021 apart, in ${lang}`, async () => {
      const element = await show(tag, '<partner-network></partner-network>', lang);
      expect(withoutHow(marks(element)))
        .to.have.members(pairs(lang))
        .and.have.length(24);
      for (const year of [2020, 2021]) {
        const ofYear = all(element, '.relation').filter((mark) => mark.matches('.planned') === (year === 2021));
        for (const glyph of ofYear.flatMap((mark) => [...mark.querySelectorAll('.glyph')])) {
          expect(glyph.matches('.hollow.planned')).to.equal(year === 2021);
        }
        expect(withoutHow(labels(ofYear))).to.have.members(pairs(lang, year));
      }
    });

    it(`has the same in the list, partner by partner, and in the table, with the quotations, in ${lang}`, async () => {
      const list = await show(tag, '<partner-network view="list"></partner-network>', lang);
      const listed = all(list, '.listed-partner').flatMap((partner) =>
        [...partner.querySelectorAll('.subject')].map(
          (subject) => `${partner.querySelector('strong')!.textContent}: ${lower(subject.textContent.trim())}`,
        ),
      );
      expect(listed).to.have.members(pairs(lang)).and.have.length(24);
      // The words say what is planned, and there are no shapes to learn.
      expect(all(list, '.partner-subject svg')).to.have.length(0);

      const table = await show(tag, '<partner-network view="table"></partner-network>', lang);
      const rows = all(table, 'tbody tr:not(.group)');
      const nameOf = (row: Element) =>
        row
          .querySelector('th')!
          .textContent.trim()
          .replace(/ \(.*\)$/, '');
      expect(rows.map(nameOf)).to.have.members(Object.values(data.texts[lang].subject));
      for (const {id, partners, quotation} of data.subjects) {
        const label = (data.texts[lang].subject as Record<string, string>)[id];
        const row = rows.find((one) => nameOf(one) === label)!;
        expect(row.querySelector('q[lang=nb]')!.textContent).to.equal(
          lang === 'en' ? `“${quotation}”` : `«${quotation}»`,
        );
        const who = row.querySelector('td')!.firstChild!.parentElement!.textContent.split(/[«“]/)[0]!;
        for (const partner of partners) expect(who).to.include(partner);
      }
    });
  }

  it('has every subject once, with a mark for each partner: with its name on a phone, and under its name in a wide figure', async () => {
    for (const width of [280, 320, 390, 600, 768, 1200]) {
      await executeServerCommand('viewport', {width, height: 800});
      const element = await show(tag, '<partner-network></partner-network>');
      expect(texts(element, '.row-subject').map((one) => one.split(':')[0])).to.have.members(
        Object.values(data.texts.nb.subject),
      );
      const isWide = width > 700;
      const heads = new Map(
        all(element, '.partner').map((one) => [one.firstElementChild!.textContent, one.getBoundingClientRect()]),
      );
      for (const row of present(element, '.subject-row')) {
        const label = row.querySelector('.row-subject')!.textContent.trim().split(':')[0]!;
        for (const mark of row.querySelectorAll('.relation')) {
          const name = mark.querySelector('.relation-label')!;
          const id = name.textContent;
          expect(withoutHow(labels([mark]))).to.deep.equal([`${id}: ${lower(label)}`]);
          expect(name.checkVisibility(), `${id} at ${width} px`).to.equal(!isWide);
          const [box, head] = [mark.getBoundingClientRect(), heads.get(id)!];
          expect(Math.min(box.width, box.height)).to.be.at.least(24);
          if (isWide) expect((box.left + box.right) / 2).to.be.closeTo((head.left + head.right) / 2, 1);
          else expect(box.top).to.be.at.least(row.querySelector('.row-subject')!.getBoundingClientRect().bottom - 1);
          expect(box.right).to.be.at.most(all(element, '.figure')[0]!.getBoundingClientRect().right);
        }
      }
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('looks as before when a reader comes back from the list', async () => {
    const element = await show(tag, '<partner-network></partner-network>');
    const looks = () => all(element, '.relations, .relations *').map((one) => getComputedStyle(one).font);
    const before = looks();
    for (const view of ['list', 'table', 'matrix']) {
      element.setAttribute('view', view);
      await until(() => all(element, '.relations').length === Number(view === 'matrix'));
      await drawn(element);
    }
    expect(looks()).to.deep.equal(before);
  });

  it('joins the marks of a subject with one straight line, and none where it has one partner', async () => {
    await executeServerCommand('viewport', {width: 768, height: 800});
    const element = await show(tag, '<partner-network></partner-network>');
    expect(all(element, '.subject-row')).to.have.length.above(0);
    for (const row of present(element, '.subject-row')) {
      const places = [...row.querySelectorAll('.place')];
      const marked = places.flatMap((one, i) => (one.querySelector('.relation') ? [i] : []));
      const [first, last] = [marked[0]!, marked.at(-1)!];
      for (const [i, one] of places.entries()) {
        const {display, content, left, right} = getComputedStyle(one, '::after');
        const isJoined = first < last && i >= first && i <= last;
        const isDrawn = content !== 'none' && display !== 'none';
        expect(isDrawn, row.textContent).to.equal(isJoined && marked.includes(i));
        const half = one.getBoundingClientRect().width / 2;
        // It ends at a mark beside a partner who does not take part.
        if (isDrawn) {
          const ends = [left, right].map((end) => Math.abs(parseFloat(end) - half) < 1);
          expect(ends, row.textContent).to.deep.equal([!marked.includes(i - 1), !marked.includes(i + 1)]);
        }
        expect([one.matches('.first'), one.matches('.last')]).to.deep.equal([
          isJoined && i === first,
          isJoined && i === last,
        ]);
      }
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('leads with dots from the name of a subject to its first mark, and past partners who do not take part', async () => {
    for (const width of [390, 768, 1200]) {
      await executeServerCommand('viewport', {width, height: 800});
      const element = await show(tag, '<partner-network></partner-network>');
      const dots = (one: Element, pseudo?: string) => {
        const {backgroundImage, backgroundSize} = getComputedStyle(one, pseudo);
        return backgroundImage === 'none' ? 'none' : backgroundSize;
      };
      for (const row of present(element, '.subject-row')) {
        const places = [...row.querySelectorAll('.place')];
        const first = places.findIndex((one) => one.querySelector('.relation'));
        const led = [dots(row.querySelector('p')!, '::after'), ...places.map((one) => dots(one))];
        const isMark = places.map((one) => one.querySelector('.relation') !== null);
        const last = isMark.lastIndexOf(true);
        const expected = places.map((_, i) => {
          if (i > last) return 'none';
          if (!isMark[i]) return '100% 1px';
          const sides = [i === first || !isMark[i - 1], i < last && !isMark[i + 1]].filter(Boolean).length;
          return sides === 0 ? 'none' : sides === 1 ? '50% 1px' : '100% 1px';
        });
        const isWide = width > 390;
        expect(led, row.textContent).to.deep.equal(isWide ? ['100% 1px', ...expected] : led.map(() => 'none'));
      }
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
    const element = await show(tag, '<partner-network></partner-network>');
    const picture = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
    expect(picture.querySelectorAll('path.base')).to.have.length(data.subjects.length);
  });

  it('keeps no room on paper for the hint', async function () {
    await inMedia(this, {media: 'print'}, async () => {
      const element = await show(tag, '<partner-network></partner-network>');
      expect(all(element, '.at-hint')[0]!.getBoundingClientRect().height).to.equal(0);
      element.setAttribute('partner', 'DSB');
      await until(() => all(element, '.way-back').length === 1);
      expect(all(element, '.at-hint')[0]!.getBoundingClientRect().height).to.be.within(10, 30);
    });
  });

  it('has the highest number of subjects in heavy letters, of all who share it', async () => {
    const own = structuredClone(data);
    own.subjects.find(({id}) => id === 'digital')!.partners.push('DSB');
    const several = `<partner-network><script type="application/json">${JSON.stringify(own)}</script></partner-network>`;
    for (const [markup, heavy] of [
      ['<partner-network></partner-network>', ['DFØ 4']],
      [several, ['DFØ 4', 'DSB 4']],
    ] as const) {
      const element = await show(tag, markup);
      const isHeavy = (one: Element) => Number(getComputedStyle(one.querySelector('.part')!).fontWeight) >= 600;
      const said = all(element, '.partner').filter(isHeavy);
      expect(said.map((one) => one.textContent.trim().replaceAll(/\s+/g, ' '))).to.have.members([...heavy]);
      clear();
    }
  });

  it('has as many visible marks of what is done as the number beside a partner', async () => {
    for (const width of [320, 390, 768, 1200]) {
      await executeServerCommand('viewport', {width, height: 800});
      const element = await show(tag, '<partner-network></partner-network>');
      for (const partner of present(element, '.partner')) {
        const [id, count] = ['.partner-id', '.part'].map((one) => partner.querySelector(one)!.textContent);
        const seen = all(element, '.relation').filter(
          (mark) =>
            mark.getAttribute('aria-label')!.startsWith(`${id}: `) &&
            mark.querySelector('.glyph:not(.hollow)')?.checkVisibility(),
        );
        expect(count, `${id} at ${width} px`).to.equal(`${seen.length}`);
      }
      expect(textOf(element, '.count-title')).to.equal('Antall tema per partner i 2020 eller pågående, av 9');
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  for (const lang of languages) {
    it(`has what is planned at the end, apart from what is done, and subjects of most partners first, in ${lang}`, async () => {
      const element = await show(tag, '<partner-network></partner-network>', lang);
      const of = (isPlanned: boolean) => data.subjects.filter(({planned}) => planned === isPlanned);
      const {groupTitle, yearTitle} = {nb, nn, en}[lang];
      expect(texts(element, '.group-title')).to.deep.equal([
        groupTitle(yearTitle('2020', {planned: false, ongoing: true}), of(false).length),
        groupTitle(yearTitle('2021', {planned: true, ongoing: false}), of(true).length),
      ]);
      const rows = all(element, '.subject-row').map((row) => [...row.querySelectorAll('.relation')]);
      const arePlanned = rows.map((marksOf) => marksOf.some((mark) => mark.matches('.planned')));
      expect(arePlanned).to.deep.equal([...of(false).map(() => false), ...of(true).map(() => true)]);
      for (const isPlanned of [false, true]) {
        const counts = rows.filter((_, i) => arePlanned[i] === isPlanned).map(({length}) => length);
        expect(counts).to.deep.equal(counts.toSorted((a, b) => b - a));
      }
      // The number of the heading is that of the first partner.
      expect(texts(element, '.partner')[0]).to.equal('DFØ 4');
      expect(textOf(element, '#heading')).to.include({nb: 'fire av ni', nn: 'fire av ni', en: 'four of nine'}[lang]);
    });
  }

  it('has one group only where all is done, or all is planned, and counts one as one', async () => {
    const done = await show(tag, '<partner-network year="2020"></partner-network>');
    expect(texts(done, '.group-title')).to.deep.equal(['Gjort i 2020, eller pågående: 9 tema']);
    const planned = await show(tag, '<partner-network year="2021"></partner-network>', 'en');
    expect(texts(planned, '.group-title')).to.deep.equal(['Planned for 2021: 2 subjects']);
    expect(textOf(planned, '.count-title')).to.equal('Subjects per partner planned for 2021, of 2');
    // All have as many.
    expect(all(planned, '.most')).to.deep.equal([]);
    expect(new Set(texts(planned, '.part'))).to.deep.equal(new Set(['1']));
    const [plans, work] = [
      {planned: true, ongoing: false},
      {planned: false, ongoing: false},
    ] as const;
    expect([nb, nn, en].map(({countTitle}) => countTitle('2021', plans, 2))).to.deep.equal([
      'Antall tema per partner planlagt for 2021, av\u00a02',
      'Talet på tema planlagde for 2021, per partnar, av\u00a02',
      'Subjects per partner planned for 2021, of 2',
    ]);
    expect([nb, nn, en].map(({countTitle}) => countTitle('2020', work, 9))).to.deep.equal([
      'Antall tema per partner i 2020, av\u00a09',
      'Talet på tema i 2020, per partnar, av\u00a09',
      'Subjects per partner in 2020, of 9',
    ]);
    expect(en.groupTitle('Done in 2020', 1)).to.equal('Done in 2020: 1 subject');
  });

  it('has the year of a plan after its kind, where plans are for several years', async () => {
    const own = structuredClone(data) as {
      subjects: {id: string; year: number; planned: boolean; partners: string[]; ongoing?: boolean}[];
    };
    for (const subject of own.subjects) {
      if (subject.id === 'digital') Object.assign(subject, {year: 2022, planned: true});
      if (subject.id === 'kommunal-sektor') Object.assign(subject, {year: 2022});
    }
    const element = await show(
      tag,
      `<partner-network><script type="application/json">${JSON.stringify(own)}</script></partner-network>`,
    );
    expect(texts(element, '.group-title')).to.deep.equal([
      'Gjort i 2020, eller pågående: 8 tema',
      'Planlagt for 2021 og 2022: 3 tema',
    ]);
    expect(texts(element, '.row-subject').slice(-3)).to.deep.equal([
      'Mer systematisk arbeid: samarbeid, planlagt for 2021',
      'Mer vekt på kommunal sektor: samarbeid, planlagt for 2022',
      'Forberedelser til DIGITAL: bistand, planlagt for 2022',
    ]);
    const picture = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
    expect(picture.querySelectorAll('.glyph')).to.have.length(own.subjects.flatMap(({partners}) => partners).length);
    expect(picture.documentElement.textContent.replaceAll(/\s+/g, ' ')).to.include('Planlagt for 2021 og 2022: 3 tema');
  });

  it('says nothing of Digdir and of the partners that the report counts without names, where the numbers are another’s', async () => {
    for (const [lang, topic, sentence, recommended] of [
      [
        'nb',
        'Hvem som samarbeider, og om hva',
        'Rapporten teller også 5 samarbeidspartnere. De er ikke navngitt, og er ikke med her.',
        ' som er anbefalt',
      ],
      [
        'nn',
        'Kven som samarbeider, og om kva',
        'Rapporten tel òg 5 samarbeidspartnarar. Dei er ikkje namngitte, og er ikkje med her.',
        ' som er tilrådde',
      ],
      [
        'en',
        'Who works together, and on what',
        'The report also counts 5 partners. They are not named, and not shown here.',
        ' that are recommended',
      ],
    ] as const) {
      const own = {...data, unnamed: {count: 5, quotation: 'fem andre'}};
      const script = `<script type="application/json">${JSON.stringify(own)}</script>`;
      const element = await show(tag, `<partner-network>${script}</partner-network>`, lang);
      expect(topicOf(element)).to.equal(topic);
      expect(textOf(element)).to.include(sentence);
      element.setAttribute('view', 'list');
      await until(() => all(element, '.relations').length === 0);
      await drawn(element);
      expect(textOf(element)).to.include(recommended);
      expect(textOf(element)).not.to.match(/Digdir (anbefaler|rår til|recommends)/);
      clear();
    }
  });

  it('breaks no name of a partner inside a word', async () => {
    for (const width of [320, 360, 768, 1200]) {
      await executeServerCommand('viewport', {width, height: 800});
      const element = await show(tag, '<partner-network></partner-network>');
      const names = all(element, '.partner-id, .relation-label').filter((one) => one.checkVisibility());
      expect(names, `${width} px`).to.have.length.above(0);
      for (const {childNodes} of names) {
        const text = [...childNodes].find((node) => node instanceof Text && node.data !== '')!;
        for (const {index, 0: word} of text.textContent!.matchAll(/[^\s-]+-?/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          expect(range.getClientRects(), `${word} at ${width} px`).to.have.length(1);
        }
      }
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('has one shape for all marks, hollow where it is planned, with the kind of each subject in words', async () => {
    for (const width of [390, 1200]) {
      await executeServerCommand('viewport', {width, height: 800});
      const element = await show(tag, '<partner-network></partner-network>');
      expect(new Set(all(element, '.glyph').map((one) => one.getAttribute('d'))).size).to.equal(1);
      const said = data.subjects.map(({id, form, ...subject}) => {
        const label = (data.texts.nb.subject as Record<string, string>)[id]!;
        const isOngoing = 'ongoing' in subject && subject.ongoing;
        return `${label}: ${nb.formNames[form as keyof typeof nb.formNames]}${isOngoing ? ', pågår' : ''}`;
      });
      expect(texts(element, '.row-subject')).to.have.members(said);
      for (const kind of present(element, '.relation-kind')) expect(kind.checkVisibility()).to.equal(true);
      expect(textOf(element, '.notes')).to.include('Åpne merker er planlagt for 2021.');
      clear();
    }
    const done = await show(tag, '<partner-network year="2020"></partner-network>');
    expect(textOf(done, '.notes')).not.to.include('merker');
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('draws no line where no subject has several partners', async () => {
    const own = structuredClone(data);
    for (const subject of own.subjects) subject.partners = subject.partners.slice(0, 1);
    const element = await show(
      tag,
      `<partner-network><script type="application/json">${JSON.stringify(own)}</script></partner-network>`,
    );
    expect(all(element, '.joined')).to.deep.equal([]);
    expect(texts(element, '.group-title')[0]).to.include('9 tema');
    expect((await element.toSVG()).match(/class="glyph/g)).to.have.length(own.subjects.length);
  });

  it('has every subject with its kind on one line in a wide window, and on two beside the partners on a tablet', async () => {
    for (const width of [768, 1200]) {
      await executeServerCommand('viewport', {width, height: 800});
      for (const lang of languages) {
        const element = await show(tag, '<partner-network></partner-network>', lang);
        element.style.fontFamily = "Arial, 'Liberation Sans', sans-serif";
        const range = document.createRange();
        for (const one of present(element, '.row-subject')) {
          range.selectNodeContents(one);
          expect(range.getBoundingClientRect().height, one.textContent).to.be.below(width === 768 ? 66 : 30);
        }
        for (const title of present(element, '.group-title'))
          expect(title.getBoundingClientRect().height).to.be.below(45);
        clear();
      }
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('says of each mark how the partner takes part, since not all of it is co-operation', async () => {
    const element = await show(tag, '<partner-network></partner-network>');
    expect(marks(element)).to.include.members([
      'DFØ: sikkerhet i IKT-anskaffelser, 2020: ansvar overført til DFØ',
      'KMD: forberedelser til DIGITAL, 2020: bistand til KMD',
      'DSB: oppfølging av Difi-rapport, pågår: samarbeid med DFØ, DSB, NSM og NorSIS',
      'KS: mer vekt på kommunal sektor, planlagt for 2021: samarbeid med KS og KiNS',
    ]);
  });

  it('sorts partners by how many co-operations they take part in', async () => {
    const element = await show(tag, '<partner-network></partner-network>');
    const count = (id: string) => data.subjects.filter(({partners}) => partners.includes(id)).length;
    const counts = texts(element, '.partner-id').map(count);
    expect(counts).to.deep.equal(counts.toSorted((a, b) => b - a));
  });

  it('computes its sentence in each language', async () => {
    const said = async (lang: string, attributes = '') =>
      textOf(await show(tag, `<partner-network ${attributes}></partner-network>`, lang), '.summary');
    expect(await said('nb')).to.equal(
      'Ni tema er fra 2020 eller pågår, med sju partnere og prosjektet NOBID. To tema er planlagt for 2021, med sju partnere.',
    );
    expect(await said('nn')).to.equal(
      'Ni tema er frå 2020 eller pågår, med sju partnarar og prosjektet NOBID. To tema er planlagde for 2021, med sju partnarar.',
    );
    expect(await said('en')).to.equal(
      'Nine subjects are from 2020 or under way, with seven partners and the project NOBID. Two subjects are planned for 2021, with seven partners.',
    );
    expect(await said('nb', 'partner="DFØ"')).to.equal(
      'DFØ er knyttet til fire av ni tema som er fra 2020 eller pågår. For 2021 er DFØ med på ett av to planlagte tema.',
    );
    expect(await said('nb', 'partner="Datatilsynet"')).to.equal(
      'Datatilsynet er ikke nevnt for 2020. For 2021 er Datatilsynet med på ett av to planlagte tema.',
    );
    expect(await said('nn', 'partner="KMD" year="2021"')).to.equal('KMD er ikkje nemnt for 2021.');
  });

  it('does not show as done in a year what the report tells in the present tense', async () => {
    const element = await show(tag, '<partner-network></partner-network>');
    expect(textOf(element, '.notes')).to.include('Det som pågår, har ikke noe år i rapporten.');
    expect([nb, nn, en].map(({howToRead}) => howToRead(false))).to.deep.equal([
      'Partnerne med flest tema står først.',
      'Partnarane med flest tema står først.',
      'Partners with the most subjects come first.',
    ]);
    const csv = (await element.toCSV())
      .split('\r\n')
      .filter((line) => /"Oppfølging av Difi-rapport"|"Helhetlig veiledning"/.test(line));
    expect(csv).to.have.length(8);
    for (const line of csv) expect(line).to.include(',"ikke oppgitt","pågår",').and.not.include('"gjort"');
    await drawn(Object.assign(element, {view: 'list'}));
    expect(texts(element, '.how').filter((how) => how.startsWith('Pågår: '))).to.have.length(8);
    await drawn(Object.assign(element, {view: 'table'}));
    expect(texts(element, 'th[scope=row]').filter((text) => text.endsWith(' (pågår)'))).to.have.members([
      'Oppfølging av Difi-rapport (pågår)',
      'Helhetlig veiledning (pågår)',
    ]);
    expect(texts(element, 'q').join()).to.include('ble utvidet slik at vi også skal være en pådriver mot kommunene');
  });

  it('says something else of other data', () => {
    const base = partnerFinding(partnerNetwork('2020', 'nb'), undefined, undefined);
    const [done, planned] = base.years;
    const other: PartnerFinding = {
      partner: undefined,
      years: [
        {...done!, ongoing: false, partners: 1, projects: [], subjects: 1, most: undefined},
        {...planned!, partners: 1, subjects: 1},
      ],
    };
    expect(nb.finding(other, numbersIn('nb'))).to.equal(
      'Ett tema er fra 2020, med én partner. Ett tema er planlagt for 2021, med én partner.',
    );
    expect(nn.finding(other, numbersIn('nn'))).to.equal(
      'Eitt tema er frå 2020, med éin partnar. Eitt tema er planlagt for 2021, med éin partnar.',
    );
    expect(en.finding(other, numbersIn('en'))).to.equal(
      'One subject is from 2020, with one partner. One subject is planned for 2021, with one partner.',
    );
    const only = {partner: undefined, years: [{...done!, ongoing: false, partners: 0, subjects: 1, most: undefined}]};
    expect(nb.finding(only, numbersIn('nb'))).to.equal('Ett tema er fra 2020, med prosjektet NOBID.');
    // The heading names the partners of most subjects, and the sentence under it need not.
    const shared = {partner: undefined, years: [{...done!, most: {partners: ['A', 'B'], subjects: 3}}]};
    for (const [lang, words] of Object.entries({nb, nn, en})) {
      expect(words.finding(shared, numbersIn(lang as 'nb'))).not.to.match(/A|B\b/);
    }
    const sole = {partner: 'A', years: [{...planned!, subjects: 1, taking: 1}]};
    expect(nb.finding(sole, numbersIn('nb'))).to.equal('For 2021 er A med på det eneste planlagte temaet.');
  });

  it('shows one year, with those who take part in it', async () => {
    const element = await show(tag, '<partner-network year="2021"></partner-network>');
    expect(withoutHow(marks(element))).to.have.members(pairs('nb', 2021));
    expect(texts(element, '.partner-id')).to.include('Datatilsynet').and.not.include('KMD');
    expect(textOf(element, '.notes')).not.to.include('24');
    element.year = '2020';
    await drawn(element);
    expect(withoutHow(marks(element))).to.have.members(pairs('nb', 2020));
    expect(texts(element, '.partner-id')).not.to.include('Datatilsynet');
  });

  it('has one ground behind all cells of the partner that is brought forward, with dots or without', async () => {
    await inWindow(1200, '', async () => {
      const element = await show(tag, '<partner-network partner="KS"></partner-network>');
      const cells = all(element, '.place.forward');
      expect(cells).to.have.length(data.subjects.length);
      expect(cells.some((cell) => getComputedStyle(cell).backgroundImage !== 'none')).to.equal(true);
      const grounds = new Set(cells.map((cell) => getComputedStyle(cell).backgroundColor));
      expect(grounds).to.have.length(1);
      expect([...grounds]).not.to.include('rgba(0, 0, 0, 0)');
    });
  });

  it('brings a partner forward, by abbreviation or name, with those it works with', async () => {
    for (const partner of ['nsm', 'Nasjonal sikkerhetsmyndighet']) {
      const element = await show(tag, `<partner-network partner="${partner}"></partner-network>`);
      expect(texts(element, '.forward .partner-id')).to.deep.equal(['NSM']);
      expect(texts(element, '[aria-pressed=true] .partner-id')).to.deep.equal(['NSM']);
      const forward = all(element, '.relation:not(.back)').map((mark) => mark.getAttribute('aria-label')!);
      const shared = data.subjects.filter(({partners}) => partners.includes('NSM'));
      expect(forward).to.have.length(shared.flatMap(({partners}) => partners).length);
      expect(forward.some((label) => label.startsWith('KS'))).to.equal(false);
      clear();
    }
  });

  it('ignores what it does not know, with one warning each', async () => {
    const {warn, error} = await consoleOf(async () => {
      const element = await show(tag, '<partner-network partner="SSB" year="2019" view="graph"></partner-network>');
      element.requestUpdate();
      await drawn(element);
      expect(marks(element)).to.have.length(24);
      expect(all(element, '.back')).to.have.length(0);
    });
    expect(warn).to.have.length(3);
    expect(error).to.deep.equal([]);
  });

  for (const width of [320, 360, 768, 1200])
    for (const text of ['100%', '200%'])
      it(`hides nothing with the card of a mark that is pointed at, in focus or pressed, in a window of ${width} px with text of ${text}`, async () => {
        await inWindow(width, text, async () => {
          const element = await show(tag, '<partner-network></partner-network>');
          const isWide = getComputedStyle(all(element, '.relations')[0]!).display === 'table';
          const figure = () => all(element, '.figure')[0]!.getBoundingClientRect();
          const tops = () => all(element, '.relation').map((mark) => mark.getBoundingClientRect().top - figure().top);
          const rest = {height: figure().height, tops: tops()};
          /** Firefox rounds the places of letters. */
          const movedFrom = (still: readonly number[]) => {
            const now = tops();
            return still.filter((top, i) => Math.abs(now[i]! - top) > 1);
          };
          const look = (mark: Element, state: string) => {
            const cards = boxesOf(element, '.relation-card');
            const told = `${state} ${mark.ariaLabel}`;
            expect(cards, told).to.have.length(state === 'pointed' && !isWide ? 0 : 1);
            const seen = '.relation, .partner-head, .count-title, .group-title, .row-subject p, .way-back';
            const others = boxesOf(element, seen, (one) => one.checkVisibility());
            expect(others.length).to.be.above(40);
            for (const card of cards) {
              expect(
                others.filter((other) => overlap(card, other) > 1).map(({name}) => name),
                told,
              ).to.deep.equal([]);
              const {left, right, top, bottom} = figure();
              expect(card.left, told).to.be.at.least(left);
              expect(card.right, told).to.be.at.most(right);
              expect([card.top >= top, card.bottom <= bottom], told).to.deep.equal([true, true]);
            }
            // Nothing moves for a mouse, and rows under the own one alone for a press or the focus.
            const own = all(element, '.relation').indexOf(mark);
            const still = state === 'pointed' ? rest.tops : rest.tops.slice(0, own + 1);
            if (state !== 'pressed') expect(movedFrom(still), told).to.deep.equal([]);
            if (state === 'pointed') expect(figure().height, told).to.be.closeTo(rest.height, 1);
            if (isWide && cards[0]) {
              const grown = state === 'pointed' ? 0 : cards[0].bottom - cards[0].top + 20;
              expect(figure().height - rest.height, told).to.be.at.most(grown);
            }
          };
          // All marks where the rows are narrowest and widest, and every third one between.
          const every = text === '100%' && (width === 360 || width === 1200) ? 1 : 3;
          const chosen = (all(element, '.relation') as HTMLElement[]).filter((_, i) => i % every === 0);
          for (const mark of chosen) {
            const send = async (type: string) => {
              mark.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true, pointerType: 'mouse'}));
              await updated(element);
            };
            await send('pointerover');
            look(mark, 'pointed');
            await send('pointerout');
            mark.focus();
            await updated(element);
            look(mark, 'focused');
            mark.blur();
            await updated(element);
            for (const type of ['pointerover', 'click']) await send(type);
            look(mark, 'pressed');
            await send('click');
            await send('pointerout');
          }
          // The sentence about the last press is heard, and takes no room.
          await drawn(element);
          expect(figure().height).to.be.closeTo(rest.height, 1);
          expect(movedFrom(rest.tops)).to.deep.equal([]);
        });
      });

  it('has in the card under a row what the row does not say', async () => {
    for (const width of [390, 1200])
      await inWindow(width, '', async () => {
        const element = await show(tag, '<partner-network></partner-network>');
        for (const mark of present(element, '.relation')) {
          (mark as HTMLElement).focus();
          await drawn(element);
          const [card, ...others] = all(element, '.relation-card') as HTMLElement[];
          expect(others).to.deep.equal([]);
          const [name] = card!.innerText.split('\n');
          expect(name, mark.ariaLabel!).to.match(
            new RegExp(`^${mark.querySelector('.relation-label')!.textContent}( \\(.*\\))?$`),
          );
          expect(card!.innerText).to.include('«');
        }
        clear();
      });
  });

  it('keeps the card of the mark in focus while a mouse points at others, so that nothing moves under it', async () => {
    const element = await show(tag, '<partner-network></partner-network>');
    const [first, last] = [all(element, '.relation')[0] as HTMLElement, all(element, '.relation').at(-1)!];
    first.focus();
    await drawn(element);
    const before = last.getBoundingClientRect().top;
    await point(element, markOf('KS: mer vekt'));
    expect(all(element, '.relation-card')).to.have.length(2);
    expect(last.getBoundingClientRect().top).to.equal(before);
    const described = element.shadowRoot!.getElementById(first.getAttribute('aria-describedby')!)!;
    expect(described.closest('.row-words')!.previousElementSibling).to.equal(first.closest('.subject-row'));
  });

  it('tells who it is, what it is about, and the words of the report, on a card beside the mark', async () => {
    const element = await show(tag, '<partner-network></partner-network>', 'en');
    await point(element, markOf('KiNS: measures'));
    expect(textOf(element, '.relation-card')).to.include(
      'KiNS (Foreningen kommunal informasjonssikkerhet): measures for local government, 2020: measures from KS, KiNS and DSB that Digdir recommends',
    );
    expect(all(element, '.row-words [lang=nb]').map((node) => node.textContent)).to.deep.equal([
      'Foreningen kommunal informasjonssikkerhet',
      `“${data.subjects.find(({id}) => id === 'anbefalte-tiltak')!.quotation}”`,
    ]);
    expect(texts(element, '.forward .partner-id')).to.deep.equal(['KiNS']);
    expect(withoutHow(labels(all(element, '.relation:not(.back)')))).to.have.members([
      'DSB: measures for local government',
      'KiNS: measures for local government',
      'KS: measures for local government',
      'KiNS: two webinars on security',
      'KiNS: more focus on local government',
    ]);
    await point(element, markOf('KiNS: measures'), 'pointerout');
    expect(all(element, '.back, .relation-card')).to.have.length(0);
  });

  it('leaves the marks of the partner that is chosen in their colour while others are pointed at', async () => {
    const element = await show(tag, '<partner-network partner="DSB"></partner-network>');
    for (const label of ['KMD:', 'DFØ: helhetlig', 'KiNS: tiltak']) {
      await point(element, markOf(label));
      expect(all(element, '.relation.back').length, label).to.be.above(5);
      expect(all(element, '.relation.back[aria-pressed=true]'), label).to.deep.equal([]);
    }
  });

  it('has the card of a mark that is pointed at where the window has room for it', async () => {
    await executeServerCommand('viewport', {width: 1200, height: 800});
    const element = await show(tag, '<partner-network></partner-network><div class="below"></div>');
    (element.nextElementSibling as HTMLElement).style.height = '2000px';
    for (const block of ['start', 'end'] as const) {
      all(element, '.relations')[0]!.scrollIntoView({block});
      for (const mark of present(element, '.relation')) {
        mark.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true, pointerType: 'mouse'}));
        await drawn(element);
        const {top, bottom} = all(element, '.relation-card')[0]!.getBoundingClientRect();
        expect([top >= 0, bottom <= 800], `${block} ${mark.ariaLabel}`).to.deep.equal([true, true]);
      }
    }
    window.scrollTo(0, 0);
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('keeps the card open under a mouse that moves on to it, and closes it with Escape', async () => {
    const element = await show(tag, '<partner-network></partner-network>');
    await point(element, markOf('KiNS: tiltak'));
    await point(element, '.relation-card');
    expect(all(element, '.relation-card')).to.have.length(1);
    await sendKeys({press: 'Escape'});
    await drawn(element);
    expect(all(element, '.relation-card')).to.have.length(0);
  });

  for (const width of [768, 1200])
    it(`lets a mouse go from any mark straight to its card, past other marks, in a window of ${width} px`, async () => {
      await executeServerCommand('viewport', {width, height: 1000});
      const element = await show(tag, '<partner-network></partner-network>');
      let [x, y, crossed] = [0, 0, 0];
      const nameUnder = () => element.shadowRoot!.elementFromPoint(x, y)?.closest('.relation')?.ariaLabel;
      const moveTo = async (at: Element, steps: number, along = 0.5, moved = () => {}) => {
        const {left, top, width: wide, height} = at.getBoundingClientRect();
        const [fromX, fromY, own] = [x, y, nameUnder()];
        for (let step = 1; step <= steps; step++) {
          const part = step / steps;
          x = Math.round(fromX + (left + wide * along - fromX) * part);
          y = Math.round(fromY + (top + height / 2 - fromY) * part);
          await sendMouse({type: 'move', position: [x, y]});
          moved();
          const name = nameUnder();
          if (name && name !== own && part < 1) crossed++;
        }
        await drawn(element);
      };
      const cards = () => texts(element, '.relation-card');
      element.scrollIntoView();
      for (const mark of present(element, '.relation').filter((_, i) => i % 2 === 1)) {
        const {shown, atCard, inCard} = await withoutRest(async (moved) => {
          await moveTo(all(element, '.relations')[0]!, 1, 1);
          await sendMouse({type: 'move', position: [1, 1]});
          await moveTo(mark, 1);
          const atMark = cards();
          expect(atMark, mark.ariaLabel!).to.have.length(1);
          await moveTo(all(element, '.relation-card')[0]!, 12, 0.5, moved);
          const before = cards();
          await letTimePass(350);
          return {shown: atMark, atCard: before, inCard: cards()};
        });
        expect(atCard, mark.ariaLabel!).to.deep.equal(shown);
        expect(inCard, `${mark.ariaLabel}, in the card`).to.deep.equal(shown);
      }
      expect(crossed).to.be.above(1);
      await resetMouse();
      await executeServerCommand('viewport', {width: 800, height: 600});
    });

  it('shows the card of a mark on the way to another card where the mouse rests on it, and of others at once', async () => {
    await executeServerCommand('viewport', {width: 1200, height: 1000});
    const element = await show(tag, '<partner-network></partner-network>');
    element.scrollIntoView();
    const ofPartner = all(element, markOf('DFØ'));
    const moveTo = async (mark: Element) => {
      const {left, top, width, height} = mark.getBoundingClientRect();
      await sendMouse({type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
      await drawn(element);
    };
    const isShown = (mark: Element) => mark.matches('.active');
    // Away from the card, which is over the marks.
    for (const mark of ofPartner.slice(0, 3)) {
      await moveTo(mark);
      expect(isShown(mark), mark.ariaLabel!).to.equal(true);
    }
    await moveTo(ofPartner[1]!);
    expect(isShown(ofPartner[2]!)).to.equal(true);
    await until(() => isShown(ofPartner[1]!));
    // Back: the mark that the mouse turns on is no longer on the way.
    await moveTo(ofPartner[0]!);
    await moveTo(ofPartner[1]!);
    expect(isShown(ofPartner[1]!)).to.equal(true);
    await resetMouse();
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('covers no mark with a card where the column of subjects is narrow', async () => {
    await executeServerCommand('viewport', {width: 756, height: 1000});
    const own: {
      partners: object[];
      subjects: {partners: string[]}[];
      texts: Record<string, {partner: Record<string, string>}>;
    } = structuredClone(data);
    for (const id of ['Brønnøysund', 'Riksarkivet', 'Arkivverket']) {
      own.partners.push({id, kind: 'organisation', isNamedInReport: false});
      own.subjects[0]!.partners.push(id);
      for (const lang of languages) own.texts[lang]!.partner[id] = id;
    }
    const inside = `<script type="application/json">${JSON.stringify(own)}</script>`;
    const element = await show(tag, `<partner-network>${inside}</partner-network>`);
    const em = parseFloat(getComputedStyle(all(element, '.relations')[0]!).fontSize);
    const subject = all(element, '.row-subject')[0]!.getBoundingClientRect();
    expect(all(element, '.relation')).to.have.length(27);
    expect(subject.width).to.be.below(15 * em);
    expect(all(element, '.relation')[0]!.getBoundingClientRect().left).to.be.above(subject.right);
    for (const mark of present(element, '.relation')) {
      (mark as HTMLElement).focus();
      await drawn(element);
      expect(coveredBy(element, all(element, '.relation-card')[0]!, true), mark.ariaLabel!).to.deep.equal([]);
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('describes the mark in focus by the words of the report, as a button that says whether its partner is chosen', async () => {
    const element = await show(tag, '<partner-network partner="KiNS"></partner-network>');
    const mark = all(element, markOf('KiNS: tiltak'))[0] as HTMLElement;
    expect(mark.getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, markOf('DSB: tiltak'))[0]!.getAttribute('aria-pressed')).to.equal('false');
    expect(mark.hasAttribute('aria-describedby')).to.equal(false);
    mark.focus();
    await drawn(element);
    const words = element.shadowRoot!.getElementById(mark.getAttribute('aria-describedby')!)!;
    expect(words.textContent).to.include(data.subjects.find(({id}) => id === 'anbefalte-tiltak')!.quotation);
    expect(words.closest('[role=button]')).to.equal(null);
  });

  it('chooses nothing where a reader clicks or taps in the card, which stays', async () => {
    const element = await show(tag, '<partner-network></partner-network>');
    const card = () => all(element, '.relation-card');
    (all(element, markOf('KiNS: tiltak'))[0] as HTMLElement).focus();
    await drawn(element);
    for (const pointerType of ['mouse', 'touch']) {
      card()[0]!.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true, pointerType}));
      (element.shadowRoot!.activeElement as HTMLElement | null)?.blur();
      card()[0]!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      await drawn(element);
      expect(card(), pointerType).to.have.length(1);
      expect(element.partner, pointerType).to.equal(undefined);
    }
  });

  it('keeps the card that a press has opened, on the way to it and outside the figure, until a press or Escape ends it', async () => {
    await executeServerCommand('viewport', {width: 1200, height: 1000});
    const element = await show(tag, '<partner-network></partner-network>');
    const cards = () => texts(element, '.relation-card');
    const press = async (selector: string) => {
      const target = all(element, selector)[0]!;
      const options = {bubbles: true, composed: true, pointerType: 'mouse'};
      for (const type of ['pointerover', 'pointerdown', 'click']) target.dispatchEvent(new PointerEvent(type, options));
      await drawn(element);
    };
    const leave = () => point(element, '.relation', 'pointerout');
    await press(markOf('DFØ: helhetlig'));
    const kept = cards();
    expect(kept[0]).to.match(/^DFØ .*helhetlig veiledning/);
    for (const label of ['DSB: helhetlig', 'NSM: helhetlig', 'KMD:']) {
      await point(element, markOf(label));
      expect(cards(), label).to.deep.equal(kept);
    }
    await point(element, '.relation-card');
    expect(cards()).to.deep.equal(kept);
    await leave();
    expect(cards(), 'outside').to.deep.equal(kept);
    // A mark that is only pointed at does not keep its card.
    const ends: [string, () => Promise<unknown>][] = [
      ['Escape', () => sendKeys({press: 'Escape'})],
      ['the same mark', () => press(markOf('DFØ: helhetlig'))],
      ['the heading', () => press('.heading')],
    ];
    for (const [what, end] of ends) {
      if (element.partner === undefined) await press(markOf('DFØ: helhetlig'));
      await end();
      await drawn(element);
      await leave();
      await point(element, markOf('KMD:'));
      expect(cards()[0], what).to.match(/^KMD/);
      await leave();
      expect(cards(), what).to.deep.equal([]);
      if (element.partner !== undefined) await drawn(Object.assign(element, {partner: undefined}));
    }
    await press(markOf('DFØ: helhetlig'));
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, pointerType: 'mouse'}));
    await drawn(element);
    expect(cards(), 'a press outside').to.deep.equal([]);
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('keeps the card of a second mark of the highlighted partner, and ends both with a second press on it', async () => {
    await executeServerCommand('viewport', {width: 1200, height: 1000});
    for (const first of [markOf('DFØ: helhetlig'), '.partner']) {
      const element = await show(tag, '<partner-network></partner-network>');
      const cards = () => texts(element, '.relation-card');
      const press = async (selector: string) => {
        const target = all(element, selector)[0]! as HTMLElement;
        const options = {bubbles: true, composed: true, pointerType: 'mouse'};
        for (const type of ['pointerover', 'pointerdown']) target.dispatchEvent(new PointerEvent(type, options));
        // As a browser does, before the click.
        target.focus();
        target.dispatchEvent(new PointerEvent('click', options));
        await drawn(element);
      };
      await press(first);
      expect(element.partner).to.equal('DFØ');
      const second = markOf('DFØ: oppfølging');
      await press(second);
      expect(element.partner, first).to.equal('DFØ');
      const kept = cards();
      expect(kept[0]).to.match(/^DFØ .*oppfølging/);
      await point(element, markOf('KMD:'));
      expect(cards(), first).to.deep.equal(kept);
      // The focus may have left the mark in the meantime.
      (element.shadowRoot!.activeElement as HTMLElement).blur();
      await drawn(element);
      expect(cards(), first).to.deep.equal(kept);
      await press(second);
      expect(element.partner, first).to.equal(undefined);
      await point(element, second, 'pointerout');
      await point(element, markOf('KMD:'));
      expect(cards()[0], first).to.match(/^KMD/);
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('has cards for a mouse again after a finger has pressed beside the mark that it pressed', async () => {
    await executeServerCommand('viewport', {width: 1200, height: 1000});
    const element = await show(tag, '<partner-network></partner-network>');
    const send = async (selector: string, pointerType: string, types: readonly string[]) => {
      for (const type of types) {
        all(element, selector)[0]!.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true, pointerType}));
      }
      await drawn(element);
    };
    const cards = () => texts(element, '.relation-card');
    await send(markOf('DFØ: helhetlig'), 'touch', ['pointerover', 'pointerdown', 'pointerout', 'click']);
    expect(cards()).to.have.length(1);
    // The finger scrolls the page, so that no click follows, and nothing moves under it.
    await send('.heading', 'touch', ['pointerover', 'pointerdown', 'pointerout']);
    expect(cards()).to.have.length(1);
    await send('.heading', 'touch', ['pointerover', 'pointerdown', 'pointerout', 'click']);
    expect(cards()).to.deep.equal([]);
    await send(markOf('KMD:'), 'mouse', ['pointerover']);
    expect(cards()[0]).to.match(/^KMD/);
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('keeps a card with a long quotation inside the figure and the window, and can scroll in it where the window is low', async () => {
    const own = structuredClone(data);
    for (const subject of own.subjects) subject.quotation = 'Et langt sitat fra rapporten om samarbeid. '.repeat(45);
    const inside = `<script type="application/json">${JSON.stringify(own)}</script>`;
    for (const [width, height] of [
      [390, 900],
      [768, 1000],
      [768, 400],
      [1200, 1600],
    ] as const) {
      await executeServerCommand('viewport', {width, height});
      const element = await show(tag, `<partner-network>${inside}</partner-network>`);
      const mark = all(element, '.relation').at(width === 390 ? 0 : -1)!;
      mark.scrollIntoView({block: 'center'});
      (mark as HTMLElement).focus();
      await drawn(element);
      const card = all(element, '.relation-card')[0]!;
      const {top, bottom, height: high} = card.getBoundingClientRect();
      expect(high, `${width} px`).to.be.above(110);
      expect(high).to.be.at.most(0.5 * height);
      expect(bottom).to.be.at.most(window.innerHeight + 0.5);
      expect(top).to.be.at.least(0);
      const isWhole = card.scrollHeight <= card.clientHeight + 1;
      if (height === 400) expect(isWhole).to.equal(false);
      if (!isWhole) {
        card.scrollTop = 50;
        expect(card.scrollTop).to.equal(50);
      }
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('chooses a partner at its name, with a mouse, a finger or the keyboard, and lets go of it again', async () => {
    const element = await show(tag, '<partner-network></partner-network>');
    const details: unknown[] = [];
    element.addEventListener('report-select', (event) => details.push((event as CustomEvent).detail));
    const button = () => all(element, '.partner')[1] as HTMLButtonElement;
    expect(button().getBoundingClientRect().height).to.be.at.least(24);
    button().click();
    await drawn(element);
    expect(element.partner).to.equal('DSB');
    expect(button().getAttribute('aria-pressed')).to.equal('true');
    const {backgroundColor, color} = getComputedStyle(button());
    expect([backgroundColor, color]).to.deep.equal([
      getComputedStyle(all(element, '.heading')[0]!).color,
      'rgb(255, 255, 255)',
    ]);
    button().focus();
    await sendKeys({press: 'Enter'});
    await drawn(element);
    expect(element.partner).to.equal(undefined);
    expect(details).to.deep.equal([{partner: 'DSB'}, {partner: undefined}]);
  });

  it('closes the card that a press keeps when another partner is chosen at its name', async () => {
    const element = await show(tag, '<partner-network></partner-network>');
    const mark = all(element, markOf('DFØ: helhetlig'))[0]!;
    for (const type of ['pointerover', 'click'])
      mark.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true, pointerType: 'mouse'}));
    await drawn(element);
    expect(all(element, '.relation-card')).not.to.have.length(0);
    (all(element, '.partner')[1] as HTMLButtonElement).click();
    await drawn(element);
    expect(all(element, '.relation-card')).to.deep.equal([]);
    expect(element.partner).to.equal('DSB');
  });

  it('keeps the drawing where it is while the reader looks at marks, wide and narrow', async () => {
    for (const width of [320, 360, 414, 520, 600, 768, 1200]) {
      await executeServerCommand('viewport', {width, height: 800});
      const element = await show(tag, '<partner-network></partner-network>');
      // Room is kept for a sans-serif font: the serif that a page without a font gets may be much wider.
      element.style.fontFamily = "Arial, 'Liberation Sans', sans-serif";
      const top = () => all(element, '.drawing')[0]!.getBoundingClientRect().top;
      const before = top();
      for (const mark of present(element, '.relation')) {
        mark.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true, pointerType: 'mouse'}));
        await drawn(element);
        expect(top(), `${width} px`).to.equal(before);
      }
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('is gone through by keyboard, and a partner chosen with Enter and let go of again', async () => {
    const element = await show(tag, '<button id="before">before</button><partner-network></partner-network>');
    const told: unknown[] = [];
    element.parentElement!.addEventListener('report-select', (event) => told.push((event as CustomEvent).detail));
    const at = () => withoutHow(labels([element.shadowRoot!.activeElement!]))[0];
    document.getElementById('before')!.focus();
    for (let i = 0; i < 20 && !element.shadowRoot!.activeElement?.matches('[data-series]'); i++) {
      await sendKeys({press: 'Tab'});
    }
    const steps: [key: string, label: string][] = [
      ['ArrowRight', 'DSB: oppfølging av Difi-rapport'],
      ['ArrowDown', 'DSB: helhetlig veiledning'],
      ['Home', 'DFØ: helhetlig veiledning'],
      ['End', 'NSM: helhetlig veiledning'],
      ['ArrowUp', 'NSM: oppfølging av Difi-rapport'],
    ];
    expect(at()).to.equal('DFØ: oppfølging av Difi-rapport');
    for (const [key, label] of steps) {
      await sendKeys({press: key});
      expect(at(), key).to.equal(label);
    }
    await sendKeys({press: 'Enter'});
    await drawn(element);
    expect(element.partner).to.equal('NSM');
    expect(textOf(element, '.status')).to.equal(`NSM er fremhevet. ${textOf(element, '.summary')}`);
    expect(all(element, '.status.announced')).to.have.length(1);
    await sendKeys({press: 'Enter'});
    await drawn(element);
    expect(told).to.deep.equal([
      {partner: 'NSM', year: '2020'},
      {partner: undefined, year: '2020'},
    ]);
  });

  for (const lang of languages) {
    it(`says who is highlighted over the drawing, once, with a button that ends it and gives the focus on, in ${lang}`, async () => {
      const {chosen, endHighlight} = {nb, nn, en}[lang];
      for (const view of ['matrix', 'list', 'table'] as const) {
        const element = await show(tag, `<partner-network view="${view}"></partner-network>`, lang);
        expect(all(element, '.way-back')).to.have.length(0);
        await drawn(Object.assign(element, {partner: 'NorSIS'}));
        expect(textOf(element, '.way-back')).to.equal(`${chosen('NorSIS')} ${endHighlight}`);
        const button = all(element, '.way-back button')[0] as HTMLButtonElement;
        expect(button.getBoundingClientRect().height).to.be.at.least(24);
        button.focus();
        await sendKeys({press: 'Enter'});
        await drawn(element);
        expect(element.partner).to.equal(undefined);
        expect(all(element, '.way-back, .back')).to.have.length(0);
        expect(textOf(element, '.status.announced')).to.equal(`${chosen(undefined)} ${textOf(element, '.summary')}`);
        const now = element.shadowRoot!.activeElement!;
        if (view === 'matrix') expect(textOf(element, '.partner:focus .partner-id')).to.equal('NorSIS');
        else expect(now.matches('.views input:checked'), view).to.equal(true);
        clear();
      }
    });
  }

  it('keeps the partner that is pressed where it is on the screen, and no line under the figure', async () => {
    for (const width of [390, 1200]) {
      await executeServerCommand('viewport', {width, height: 600});
      const element = await show(tag, '<partner-network></partner-network><div class="below"></div>');
      (element.nextElementSibling as HTMLElement).style.height = '2000px';
      const ks = all(element, '.partner')[5] as HTMLButtonElement;
      window.scrollTo(0, ks.getBoundingClientRect().top + window.scrollY - 300);
      for (const partner of [ks.querySelector('.partner-id')!.textContent, undefined]) {
        const before = ks.getBoundingClientRect().top;
        ks.click();
        await drawn(element);
        expect(element.partner).to.equal(partner);
        await until(() => Math.abs(ks.getBoundingClientRect().top - before) < 2);
        expect(all(element, '.status:not(.announced)')).to.have.length(0);
      }
      clear();
    }
    window.scrollTo(0, 0);
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('follows the partner that is chosen in another figure of its group', async () => {
    const element = await show(
      tag,
      '<partner-network group="g"></partner-network><partner-network group="g"></partner-network>',
    );
    const other = element.nextElementSibling as typeof element;
    all(element, markOf('KS:'))[0]!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    await drawn(other);
    expect(other.partner).to.equal('KS');
    expect(textOf(other, '.summary')).to.match(/^KS er knyttet til to av ni tema/);
  });

  it('has full names under the overview and the table, and says which of them are ours', async () => {
    for (const view of ['matrix', 'table']) {
      const element = await show(tag, `<partner-network view="${view}"></partner-network>`);
      expect(texts(element, '.notes dt')).to.include.members(Object.keys(data.texts.nb.partner));
      expect(textOf(element, '.notes').match(/forkortelsen for DFØ, DSB, NSM, KS, KMD og NOBID\./g)).to.have.length(1);
    }
    const english = await show(tag, '<partner-network view="list"></partner-network>', 'en');
    expect(texts(english, '.partner-name [lang=nb]')).to.deep.equal(['Foreningen kommunal informasjonssikkerhet']);
  });

  it('publishes a row for each partner in each subject, and draws its picture from the same rows', async () => {
    const element = await show(tag, '<partner-network view="table"></partner-network>');
    const rows = (await element.toCSV()).split('\r\n').filter((line) => /^"(DFØ|DSB|N|K|Data)/.test(line));
    expect(rows).to.have.length(24);
    expect(rows.filter((row) => row.includes(',"planlagt",'))).to.have.length(pairs('nb', 2021).length);
    const file = await element.toSVG();
    const picture = new DOMParser().parseFromString(file, 'image/svg+xml');
    expect(picture.querySelector('parsererror')).to.equal(null);
    const said = [...picture.querySelectorAll('text')].map(({textContent}) => textContent.replaceAll('\n', ' '));
    // A subject has its name once: over its column, or beside the mark of its only partner.
    for (const {id} of data.subjects) {
      const label = (data.texts.nb.subject as Record<string, string>)[id];
      expect(
        said.filter((text) => text === label || text.startsWith(`${label}: `)),
        label,
      ).to.have.length(1);
    }
    expect(picture.querySelectorAll('.glyph')).to.have.length(pairs('nb').length);
    expect(said).to.include('Mer systematisk arbeid: samarbeid');
    expect(file).to.include('>Datatilsynet<');
    expect((await element.toPNG()).size).to.be.greaterThan(10_000);
  });

  it('needs no sideways scrolling at 320 px, with targets of 24 px and no small text', async () => {
    for (const view of ['matrix', 'list', 'table']) {
      for (const lang of languages) {
        const element = await show(tag, `<partner-network view="${view}"></partner-network>`, lang);
        expect(await narrowWidth(element), `${view} ${lang}`).to.be.at.most(320);
        clear();
      }
    }
    await executeServerCommand('viewport', {width: 320, height: 640});
    const element = await show(tag, '<partner-network></partner-network>');
    const sizes = all(element, 'text, p, span, dd, dt').map((node) => parseFloat(getComputedStyle(node).fontSize));
    expect(Math.min(...sizes)).to.be.at.least(12);
    for (const mark of present(element, '.relation')) {
      const {height, right} = mark.getBoundingClientRect();
      expect(height).to.be.at.least(24);
      expect(right, mark.textContent).to.be.at.most(all(element, '.figure')[0]!.getBoundingClientRect().right);
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  for (const lang of languages) {
    it(`has no fault of access in any view, light or dark, in ${lang}`, async () => {
      for (const attributes of ['', 'partner="KS"', 'view="list"', 'view="table"', 'year="2021"']) {
        const element = await show(tag, `<partner-network ${attributes}></partner-network>`, lang);
        for (const scheme of schemes) {
          expect(await accessFaults(element, scheme), `${attributes} ${scheme}`).to.deep.equal([]);
        }
        clear();
      }
    });
  }
});
