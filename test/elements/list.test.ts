import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/figures/infosec-trend/infosec-trend.js';
import {all, clear, drawn, show, until} from './in-page.js';

type Trend = HTMLElementTagNameMap['infosec-trend'];

const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const details = (element: Element) => all(element, '.as-list')[0] as HTMLDetailsElement | undefined;
const sentences = (element: Element) => all(element, '.nested-list > ul > li > p').map(words);
const pointsOf = (element: Element, i: number) => [...all(element, '.list-points')[i]!.children].map(words);

async function opened(element: Trend): Promise<Trend> {
  details(element)!.open = true;
  await until(() => all(element, '.nested-list').length > 0);
  await drawn(element);
  return element;
}

const trend = async (attributes = '', lang = 'nb') =>
  opened(await show('infosec-trend', `<infosec-trend ${attributes}></infosec-trend>`, lang));

/** Numbers of the author's own, where the usual sentence is not true. */
const own = (rows: string) =>
  show(
    'infosec-trend',
    `<infosec-trend><table><caption>Svar</caption><tr><th>Tiltak</th><th>Nivå</th><th>2018</th><th>2019</th><th>2020</th></tr>${rows}</table></infosec-trend>`,
  );

describe('a figure as a list', () => {
  afterEach(clear);

  it('stands before the drawing, so that who reads on meets it first', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const [drawing] = all(element, '.drawing');
    expect(details(element)!.compareDocumentPosition(drawing!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('is created when the reader opens it, and not before', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    expect(details(element)!.open).to.equal(false);
    expect(words(details(element))).to.equal('Les figuren som liste');
    await opened(element);
    details(element)!.open = false;
    await until(() => all(element, '.nested-list').length === 0);
  });

  it('has a heading for each chart, a sentence for each series, and every number with its year', async () => {
    const element = await trend();
    expect(all(element, '.list-title').map((title) => [title.role, title.ariaLevel, words(title)])).to.deep.equal([
      ['heading', '4', 'Styringssystem evaluert eller forbedret'],
      ['heading', '4', 'Nye tiltak'],
      ['heading', '4', 'Forbedret eller fjernet tiltak'],
      ['heading', '4', 'Erfaringer fra hendelser rapportert'],
      ['heading', '4', 'Erfaringer fra øvelser rapportert'],
    ]);
    expect(sentences(element)).to.have.length(15);
    expect(sentences(element)[0]).to.equal(
      'Statlige virksomheter: fra 81,7 % i 2018 til 82,2 % i 2020, opp 0,5 prosentpoeng',
    );
    expect(pointsOf(element, 0)).to.deep.equal(['2018: 81,7 %', '2019: 86,3 %', '2020: 82,2 %']);
  });

  it('says a fall, and a number that is missing with its year', async () => {
    const element = await trend();
    expect(sentences(element)[1]).to.equal(
      'Fylkeskommuner: fra 87,5 % i 2018 til 75,0 % i 2019, ned 12,5 prosentpoeng',
    );
    expect(pointsOf(element, 1)).to.deep.equal(['2018: 87,5 %', '2019: 75,0 %', '2020: ikke oppgitt']);
  });

  it('says the same value, a single value and no value as what they are', async () => {
    const element = await trend('from="2019" to="2020"');
    expect(sentences(element)[1]).to.equal('Fylkeskommuner: 75,0 % i 2019');
    const none = await trend('from="2020" to="2020" levels="fylkeskommuner" measure="ovelser"');
    expect(sentences(none)).to.deep.equal(['Fylkeskommuner: ikke oppgitt']);
    const same = await trend('levels="fylkeskommuner" measure="forbedret-fjernet-tiltak"');
    expect(sentences(same)).to.deep.equal(['Fylkeskommuner: 87,5 % både i 2018 og i 2019']);
  });

  it('has the order and the gaps of the rows', async () => {
    const element = await trend('view="rows"', 'en');
    expect(words(all(element, '.list-title')[0])).to.equal('Experience from exercises reported');
    expect(words(all(element, '.list-title + p')[0])).to.equal(
      'Municipalities: 32.2 percentage points behind central government',
    );
    expect(sentences(element)[0]).to.equal(
      'Central government: from 49.5% in 2018 to 58.0% in 2020, up 8.5 percentage points',
    );
  });

  it('follows the language, the level of the heading and the view', async () => {
    const element = await trend('heading-level="6"', 'nn');
    expect(words(all(element, 'summary')[0])).to.equal('Les figuren som liste');
    expect(all(element, '.list-title')[0]!.ariaLevel).to.equal('6');
    expect(sentences(element)[0]).to.equal(
      'Statlege verksemder: frå 81,7 % i 2018 til 82,2 % i 2020, opp 0,5 prosentpoeng',
    );
    element.view = 'table';
    await drawn(element);
    await until(() => all(element, 'table').length > 0);
    expect(details(element)).to.equal(undefined);
  });

  it('writes the numbers of an author in their own unit', async () => {
    const element = await own(
      '<tr><th>Søknader</th><td>Oslo</td><td>12</td><td>9</td><td>7</td></tr><tr><th>Søknader</th><td>Bergen</td><td>3</td><td></td><td>3</td></tr>',
    );
    await opened(element);
    expect(sentences(element)).to.deep.equal([
      'Oslo gikk fra 12 i 2018 til 7 i 2020 (−5)',
      'Bergen hadde 3 både i 2018 og i 2020',
    ]);
    expect(pointsOf(element, 1)[1]).to.match(/^2019: \S+/);
  });

  it('has the headings of the charts while it is open, so that none is read twice', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const headings = () => all(element, '[role=heading]').map(words);
    const before = headings();
    expect(before).to.have.length(6);
    await opened(element);
    expect(headings()).to.deep.equal(before);
  });

  for (const view of ['lines', 'rows']) {
    it(`leaves one mark of each chart to screen readers in ${view}, and each that the keys reach`, async () => {
      const element = await show('infosec-trend', `<infosec-trend view="${view}"></infosec-trend>`);
      const exposed = () => all(element, '[aria-label][data-series]:not([aria-hidden])');
      expect(exposed()).to.have.length(5);
      expect(exposed().every((mark) => mark.role === 'button' && mark.getAttribute('tabindex') === '0')).to.equal(true);
      (exposed()[0] as SVGElement).focus();
      const focused = () => element.shadowRoot!.activeElement!;
      for (const year of ['2019', '2020']) {
        await sendKeys({press: 'ArrowRight'});
        expect(focused().ariaLabel).to.include(year);
        expect(focused().ariaHidden).to.equal(null);
        await drawn(element);
        expect(exposed()).to.include(focused());
        expect(exposed()).to.have.length(5);
      }
      await sendKeys({press: 'Enter'});
      await drawn(element);
      expect(focused().ariaPressed).to.equal('true');
      await sendKeys({press: 'Enter'});
      await drawn(element);
      expect(focused().ariaPressed).to.equal('false');
    });
  }
});
