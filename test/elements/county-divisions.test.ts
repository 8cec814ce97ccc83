import {expect} from 'chai';
import {cefFundingEditions} from '../../src/datasets/cef-funding.js';
import {countyDivisions} from '../../src/datasets/county-divisions.js';
import '../../src/all.js';
import {all, clear, marks, show, textOf, until} from './in-page.js';

/** A made-up report of 2024, with the report's texts and the counties of that year. */
function reportOf2024(): unknown {
  const document = structuredClone(cefFundingEditions.documents.get('2020')) as Record<string, unknown>;
  delete document['municipalitiesInCountySource'];
  const counties = Object.entries(countyDivisions.at(-1)!.counties)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([code, name], i) => ({code, name, municipalities: i + 1}));
  return {...document, year: 2024, countyDivision: 2024, counties, total: {municipalities: 120, amountMillionEur: 1}};
}

describe('the map of a report', () => {
  const {years} = cefFundingEditions;
  before(() => {
    cefFundingEditions.documents.set('2024', reportOf2024());
    Object.assign(cefFundingEditions, {years: [...years, '2024']});
  });
  after(() => {
    cefFundingEditions.documents.delete('2024');
    Object.assign(cefFundingEditions, {years});
  });
  afterEach(clear);

  const shapes = (element: Element) => all(element, '.map .county').map((shape) => shape.getAttribute('d'));

  it('has the 15 counties of 2024 in the report of 2024, and the 11 of 2020 in that of 2020', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map edition="2024" county="31"></cef-funding-map>');
    await until(() => shapes(element).length === 15);
    expect(marks(element)[0]).to.equal('Finnmark: 15 kommuner');
    expect(textOf(element, '.notes')).to.include('Fylkene er delt inn som i 2024.');
    expect(all(element, '.map .forward, .map .county-name.forward').length).to.be.greaterThan(0);
    element.setAttribute('edition', '2020');
    await until(() => shapes(element).length === 11);
    expect(textOf(element, '.notes')).to.include('Fylkene er delt inn som i 2020.');
  });

  it('is that of the numbers where these come by the counties of 2020, and the report has those of 2024', async () => {
    const element = await show(
      'cef-funding-map',
      '<cef-funding-map edition="2024"><script type="application/json">{"Viken": 2, "Vestland": 3}</script></cef-funding-map>',
    );
    await until(() => shapes(element).length === 11);
    expect(textOf(element, '.notes')).to.include(
      'Tallene følger fylkene slik de var i 2020, og er vist på et kart med den inndelingen. Rapporten for 2024 følger fylkene slik de var i 2024. Viken ble delt i Østfold, Akershus og Buskerud i 2024.',
    );
  });
});
