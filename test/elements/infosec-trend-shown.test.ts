import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/figures/infosec-trend/infosec-trend.js';
import {readSeveral} from '../../src/i18n/read-several.js';
import {all, clear, consoleOf, drawn, marks, saidBy, show, textOf} from './in-page.js';

const trend = (attributes: string, lang = 'nb') =>
  show('infosec-trend', `<infosec-trend ${attributes}></infosec-trend>`, lang);
const textsOf = (element: Element, selector: string) =>
  all(element, selector).map(({textContent}) => textContent.trim().replace(/\s+/g, ' '));
const titles = (element: Element) => textsOf(element, '.panel-title');

describe('the levels and measures that <infosec-trend> shows', () => {
  afterEach(clear);

  it('are those that are asked for, in the order of the report', async () => {
    const element = await trend('levels="kommuner statlige-virksomheter" measures="ovelser styringssystem"');
    expect(titles(element)).to.deep.equal([
      'Styringssystem evaluert eller forbedret',
      'Erfaringer fra øvelser rapportert',
    ]);
    expect(textsOf(element, '.key button')).to.deep.equal(['Statlige virksomheter', 'Kommuner']);
    expect(marks(element)).to.have.length(12);
    expect(marks(element).some((mark) => mark.startsWith('Fylkeskommuner'))).to.equal(false);
    expect(saidBy(element)).to.include('Alle fire tallene falt i 2020').and.include('bak staten');
    expect(textOf(element, '.resting')).to.include('Begge figurene har samme skala');
  });

  it('can be named in the language of the reader, with spaces or commas between the names', async () => {
    for (const [lang, levels] of [
      ['nb', 'Statlige virksomheter Kommuner'],
      ['nn', 'kommunar, statlege verksemder'],
      ['en', 'Municipalities, central government'],
    ] as const) {
      const {warn} = await consoleOf(async () => {
        expect(marks(await trend(`levels="${levels}"`, lang))).to.have.length(30);
      });
      expect(warn, levels).to.deep.equal([]);
      clear();
    }
  });

  it('are compared with nothing that is not shown', async () => {
    const element = await trend('levels="kommuner"');
    expect(saidBy(element)).to.equal(
      'Fire av fem tall for kommunene falt i 2020. Kommunene gikk fram på alle fem tiltakene fra 2018 til 2020.',
    );
    expect(textOf(element, '.subtitle')).to.include('Prosent av kommunene, 2018–2020');
    element.view = 'rows';
    await drawn(element);
    expect(textsOf(element, '.gap').filter(Boolean)).to.deep.equal([]);
    expect(textOf(element))
      .not.to.include('staten')
      .and.not.include('statlige')
      .and.not.match(/(?<!\p{L})bak(?!\p{L})/u);
    element.levels = 'fylkeskommuner kommuner';
    await drawn(element);
    expect(textOf(element))
      .not.to.include('statlige')
      .and.not.match(/(?<!\p{L})bak(?!\p{L})/u);
  });

  it('have the highlighted level among them, or the author is warned', async () => {
    const {warn} = await consoleOf(async () => {
      const element = await trend('levels="kommuner" level="statlige-virksomheter"');
      expect(marks(element)).to.have.length(15);
      expect(all(element, '.back')).to.deep.equal([]);
    });
    expect(warn).to.deep.equal([
      '<infosec-trend> cannot highlight level="statlige-virksomheter", which is not among the levels shown.',
    ]);
  });

  it('name the share that went another way than the others', async () => {
    const element = await trend('levels="kommuner" from="2019"');
    expect(saidBy(element)).to.include('Fire av fem tall for kommunene falt i 2020').and.include('hendelser');
  });

  it('can be one measure of one level, of which there are three numbers', async () => {
    const element = await trend('levels="kommuner" measures="ovelser"');
    expect(marks(element)).to.deep.equal([
      'Kommuner 2018: 22,5 prosent',
      'Kommuner 2019: 26,8 prosent',
      'Kommuner 2020: 25,8 prosent',
    ]);
    expect(saidBy(element))
      .to.include('Tallet falt for kommunene i 2020')
      .and.not.match(/ av (fem|to|ti) /);
  });

  it('have their own style, a name in the key, and the highlight of one that is shown alone', async () => {
    const whole = await trend('');
    const symbols = all(whole, '.key button path').map((path) => path.getAttribute('d'));
    const part = await trend('levels="fylkeskommuner kommuner" level="kommuner"');
    expect(all(part, '.key button path').map((path) => path.getAttribute('d'))).to.deep.equal(symbols.slice(2));
    expect(textsOf(part, '.key [aria-pressed="true"]')).to.deep.equal(['Kommuner']);
    part.level = 'statlige-virksomheter';
    await drawn(part);
    expect(all(part, '.key [aria-pressed="true"]')).to.have.length(0);
    expect(all(part, '.dimmed')).to.have.length(0);
  });

  it('are all that the table, the files and the keys of the keyboard reach', async () => {
    const element = await trend('levels="kommuner" measures="hendelser ovelser"');
    const csv = (await element.toCSV()).split('\n').filter((line) => /,"20\d\d",/.test(line));
    expect(csv).to.have.length(6);
    expect(csv.every((line) => line.includes('Kommuner'))).to.equal(true);
    const svg = await element.toSVG();
    expect(svg).to.include('Kommuner').and.include('Erfaringer fra hendelser');
    expect(svg).not.to.include('Statlige virksomheter').and.not.include('Nye tiltak');
    const first = all(element, '[tabindex="0"][aria-label][data-series]')[0] as HTMLElement;
    first.focus();
    await sendKeys({press: 'ArrowDown'});
    expect(element.shadowRoot!.activeElement).to.equal(first);
    await sendKeys({press: 'ArrowRight'});
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).to.include('Kommuner 2019: 53,6 prosent');
    element.view = 'table';
    await drawn(element);
    expect(all(element, 'tbody tr:not(.group)')).to.have.length(2);
  });

  it('are all where none is known, with a warning that names the value and what there is', async () => {
    const {warn} = await consoleOf(async () => {
      const element = await trend('levels="Bydeler" measures="__proto__ ovelser constructor"');
      expect(all(element, '.key button')).to.have.length(3);
      expect(titles(element)).to.have.length(1);
      element.requestUpdate();
      await drawn(element);
    });
    expect(warn).to.deep.equal([
      '<infosec-trend> ignores measures="__proto__". It can be styringssystem, nye-tiltak, forbedret-fjernet-tiltak, hendelser, ovelser.',
      '<infosec-trend> ignores measures="constructor". It can be styringssystem, nye-tiltak, forbedret-fjernet-tiltak, hendelser, ovelser.',
      '<infosec-trend> ignores levels="Bydeler". It can be statlige-virksomheter, fylkeskommuner, kommuner.',
    ]);
  });

  it('are one measure where `measure` is set as well', async () => {
    const element = await trend('measure="nye-tiltak" measures="ovelser hendelser"');
    expect(marks(element)).to.have.length(8);
    expect(textOf(element)).to.include('Etablert nye');
  });
});

describe('a list of names', () => {
  const allowed = [['a', 'Oslo'], ['b', 'Oslo vest, sentrum'], ['vest']] as const;

  it('is read as the longest names that its words make up', () => {
    expect(readSeveral('oslo VEST sentrum vest', allowed)).to.deep.equal(['b', 'vest']);
    expect(readSeveral('Nord VEST Oslo', allowed)).to.deep.equal(['Nord', 'vest', 'a']);
    expect(readSeveral('vest,oslo;nord', allowed)).to.deep.equal(['vest', 'a', 'nord']);
    expect(readSeveral(' ', allowed)).to.deep.equal([]);
    expect(readSeveral('x', [])).to.deep.equal(['x']);
  });

  it('takes no longer than a blink, however long the names and the list are', () => {
    const long = Array.from({length: 1000}, () => 'ord').join(' ');
    const start = performance.now();
    expect(readSeveral(long, [['a', long]])).to.have.length(200);
    expect(performance.now() - start).to.be.below(500);
  });
});
