import {expect} from 'chai';
import data from '../../data/2020/key-figures.json' with {type: 'json'};
import {cefFunding} from '../../src/datasets/cef-funding.js';
import {guidance} from '../../src/datasets/guidance.js';
import {countFigures, keyFigures, readKeyFigures} from '../../src/datasets/key-figures.js';
import {numbers, printed} from '../source/key-figures.js';

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
const report = oneLine(printed).replace('motatt', 'motatt [slik i rapporten]');
const inWords = ['', 'ett', 'to', 'tre', 'fire', 'fem', '', '', '', '', 'ti'];
const valueOf = (word: string) => {
  const number = word.replace('rundt ', '');
  return inWords.includes(number) ? inWords.indexOf(number) : Number(number.replace(',', '.'));
};

describe('the key figures of 2020', () => {
  const {figures, source} = keyFigures('2020', 'nb');

  it('holds every number that the report gives, and «rundt» where the report has it', () => {
    expect(
      Object.fromEntries(figures.map((figure) => [figure.id, figure.numbers.map(({value}) => value)])),
    ).to.deep.equal(Object.fromEntries(Object.entries(numbers).map(([id, words]) => [id, words.map(valueOf)])));
    for (const {id, numbers: own} of figures) {
      expect(
        own.map(({approximate}) => approximate === true),
        id,
      ).to.deep.equal(numbers[id]!.map((word) => word.startsWith('rundt')));
    }
  });

  it('quotes the report word for word, with the number in the quotation', () => {
    for (const {id, quotation} of figures) {
      expect(report, id).to.include(quotation);
      for (const word of numbers[id]!.filter((number) => number !== '6')) expect(quotation).to.include(word);
    }
  });

  it('reads from other topics what they hold', () => {
    const of = (id: string) => figures.find((figure) => figure.id === id)!.numbers.map(({value}) => value);
    const {totalMunicipalities, amountMillionEur} = cefFunding('2020', 'nb');
    expect(of('stotte')).to.deep.equal([totalMunicipalities, amountMillionEur]);
    expect(of('veiledninger')).to.deep.equal([guidance('2020', 'nb').guides.length]);
    expect(JSON.stringify(data)).not.to.match(/"value": ?(82|1\.2|6)\b/);
  });

  it('publishes the numbers that it read from other topics', () => {
    const {document} = keyFigures('2020', 'nb') as {document: typeof data};
    const values = document.figures.flatMap((figure) => figure.numbers as {value?: number}[]).map(({value}) => value);
    expect(values).to.deep.equal(figures.flatMap((figure) => figure.numbers).map(({value}) => value));
  });

  it('says that «rundt» may hold for the number after as well, and for no other number', () => {
    const unclear = figures.flatMap((figure) => figure.numbers).filter(({approximate}) => approximate === 'unclear');
    expect(unclear.map(({value}) => value)).to.deep.equal([150]);
  });

  it('counts seven figures of one chapter and three of the other', () => {
    expect(countFigures(figures)).to.deep.equal({
      total: 10,
      chapters: [
        {id: 'informasjonssikkerhet', count: 7},
        {id: 'internasjonalt', count: 3},
      ],
    });
  });

  it('names its sections once each', () => {
    expect(source.sections).to.deep.equal([
      'Forvaltningen arbeider systematisk med styring og kontroll på informasjonssikkerhet og mottar nødvendig veiledning',
      'Ny og oppdatert veiledning',
      'Virksomhetene i offentlig sektor får et samordnet og helhetlig tilbud om veiledning innen digital sikkerhet',
      'Utfordringer',
      'Økt internasjonalt samarbeid',
    ]);
  });

  it('says the same in every language: the same figures, units and labels', () => {
    for (const language of ['nn', 'en'] as const) {
      const other = keyFigures('2020', language).figures;
      expect(other.map(({id}) => id)).to.deep.equal(figures.map(({id}) => id));
      for (const [i, {detail, join}] of other.entries()) {
        expect(detail).not.to.equal(figures[i]!.detail);
        expect(join !== '').to.equal(figures[i]!.join !== '');
      }
    }
  });
});

describe('reading key figures', () => {
  const withFigure = (id: string, changed: object) =>
    readKeyFigures({...data, figures: [{...data.figures.find((figure) => figure.id === id), ...changed}]}, 'nb');
  const broken: [what: string, id: string, changed: object, message: string][] = [
    [
      'a chapter of its own',
      'webinarer',
      {chapter: 'annet'},
      'figures[0].chapter should be one of informasjonssikkerhet, internasjonalt, but is "annet"',
    ],
    [
      'a number in words',
      'webinarer',
      {numbers: [{id: 'webinarer', value: 'to'}]},
      'figures[0].numbers[0].value should be a number, but is "to"',
    ],
    ['no number', 'webinarer', {numbers: []}, 'figures[0].numbers should be one or two numbers, but is []'],
    [
      'a change without an after',
      'nettverk',
      {numbers: [{id: 'before', value: 60}]},
      'figures[0].numbers should be two numbers',
    ],
    [
      'a part larger than its whole',
      'helseregioner',
      {
        numbers: [
          {id: 'part', value: 5},
          {id: 'whole', value: 4},
        ],
      },
      'figures[0].numbers should be a part and a whole, in whole units, of at most 12, but is [5,4]',
    ],
    [
      'more units than can be drawn',
      'helseregioner',
      {
        numbers: [
          {id: 'part', value: 3},
          {id: 'whole', value: 5e9},
        ],
      },
      'figures[0].numbers should be a part and a whole, in whole units, of at most 12, but is [3,5000000000]',
    ],
    [
      'a topic that does not exist',
      'veiledninger',
      {numbers: [{id: 'veiledninger', readFrom: 'constructor'}]},
      'figures[0].numbers[0].readFrom should be a number that another topic has for 2020, but is "constructor"',
    ],
    ['a figure without words', 'webinarer', {id: '__proto__'}, 'texts.nb.figures.__proto__ should be an object'],
    [
      'an unknown «rundt»',
      'webinarer',
      {numbers: [{id: 'webinarer', value: 2, approximate: 'yes'}]},
      'approximate should be one of true, false, unclear, but is "yes"',
    ],
  ];
  for (const [what, id, changed, message] of broken) {
    it(`refuses ${what}`, () => {
      expect(() => withFigure(id, changed)).to.throw(message);
    });
  }

  it('refuses a list without figures', () => {
    expect(() => readKeyFigures({...data, figures: []}, 'nb')).to.throw(
      'figures should be one figure or more, but is []',
    );
  });

  it('refuses to lend the numbers of another year', () => {
    expect(() => readKeyFigures({...data, year: 2021}, 'nb')).to.throw(
      'should be a number that another topic has for 2021',
    );
  });
});
