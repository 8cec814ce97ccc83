import {expect} from 'chai';
import data from '../../data/2020/partners.json' with {type: 'json'};
import {partnerFinding} from '../../src/datasets/partner-finding.js';
import {sectionsOf} from '../../src/datasets/source.js';
import {networkIn, subjectsOf} from '../../src/datasets/network-in.js';
import {partnerNetwork, readPartnerNetwork} from '../../src/datasets/partners.js';
import {abbreviations, passages, unnamed, writtenOut} from '../source/partners.js';

const network = partnerNetwork('2020', 'nb');
const ids = (partners: readonly {id: string}[]) => partners.map(({id}) => id);

describe('the partners of 2020', () => {
  it('has the subjects of the report, in its order', () => {
    expect(ids(network.subjects)).to.deep.equal(ids(passages));
  });

  for (const [i, {id, text}] of passages.entries()) {
    it(`quotes the report on ${id}, and names everybody who is named there and nobody else`, () => {
      const {quotation, more, partners} = network.subjects[i]!;
      for (const quote of [quotation, ...more]) expect(text).to.include(quote.replace(' [slik i rapporten]', ''));
      // «KiNS» is «KINS» in one place.
      const named = abbreviations.filter((name) => new RegExp(`(?<!\\p{L})${name}(?![\\p{L}-])`, 'iu').test(text));
      expect(ids(partners)).to.have.members(named).and.have.length(named.length);
    });
  }

  it('plans for 2021 what the report plans, and only there has Datatilsynet', () => {
    const planned = network.subjects.filter((subject) => subject.planned);
    expect(ids(planned)).to.deep.equal(['systematisk-arbeid', 'kommunal-sektor']);
    expect(planned.every(({year}) => year === '2021')).to.equal(true);
    expect(network.years).to.deep.equal([
      {year: '2020', planned: false, ongoing: true},
      {year: '2021', planned: true, ongoing: false},
    ]);
    expect(ids(networkIn(network, '2020').partners)).not.to.include('Datatilsynet');
    expect(ids(networkIn(network, '2021').partners)).to.include('Datatilsynet');
  });

  it('takes nothing for done that the report tells in the present tense, without a year', () => {
    const ongoing = network.subjects.filter((subject) => subject.ongoing);
    expect(ids(ongoing)).to.deep.equal(['difi-rapport', 'veiledning']);
    expect(ongoing.map(({quotation}) => /skjer i nært samarbeid|skaper et mer/.test(quotation))).to.deep.equal([
      true,
      true,
    ]);
    for (const {quotation} of ongoing) expect(quotation).not.to.match(/20\d\d/);
    const planned = {...data.subjects.at(-4)!, ongoing: true, planned: true, year: 2021};
    expect(() => readPartnerNetwork({...data, subjects: [planned]}, 'nb')).to.throw(
      'ongoing should be false of what is planned',
    );
  });

  it('keeps apart what the report counts without naming', () => {
    expect(network.unnamed!.quotation).to.equal(unnamed);
    expect(unnamed.startsWith(`${network.unnamed!.count} `)).to.equal(true);
  });

  it('calls the names ours that the report does not write out', () => {
    const written = new Map(Object.entries(writtenOut));
    for (const {id, name, isNameOurs} of network.partners) {
      if (written.has(id)) expect(name).to.deep.equal({text: written.get(id), language: 'nb'});
      const isPrinted = name === undefined || written.has(id);
      expect(isNameOurs, id).to.equal(!isPrinted);
    }
  });

  it('leaves a name in bokmål where there is no other', () => {
    const inEnglish = partnerNetwork('2020', 'en').partners;
    const nameOf = (id: string) => inEnglish.find((partner) => partner.id === id)!.name;
    expect(nameOf('KiNS')).to.deep.equal({text: 'Foreningen kommunal informasjonssikkerhet', language: 'nb'});
    expect(nameOf('KS')!.language).to.equal('en');
  });

  it('has a label for every subject in each language, short enough to stand on one line of a phone', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const labels = partnerNetwork('2020', language).subjects.map(({label}) => label);
      expect(new Set(labels).size).to.equal(passages.length);
      expect(Math.max(...labels.map(({length}) => length))).to.be.at.most(41);
    }
  });
});

describe('networkIn', () => {
  it('puts those first who take part in most that is done, and then those who share their subjects with most others', () => {
    const {partners, subjects} = networkIn(network, undefined);
    const counts = partners.map((partner) => subjectsOf(subjects, partner).length);
    expect(ids(partners)).to.deep.equal(['DFØ', 'DSB', 'NorSIS', 'NSM', 'KiNS', 'KS', 'KMD', 'NOBID', 'Datatilsynet']);
    expect(counts).to.deep.equal([5, 4, 3, 3, 3, 3, 1, 1, 1]);
    const done = partners.map((partner) => subjectsOf(subjects, partner).filter(({planned}) => !planned).length);
    expect(done).to.deep.equal([4, 3, 2, 2, 2, 2, 1, 1, 0]);
  });

  it('keeps to one year', () => {
    const {partners, subjects, years} = networkIn(network, '2021');
    expect(ids(partners)).to.deep.equal(['DFØ', 'DSB', 'NorSIS', 'NSM', 'Datatilsynet', 'KiNS', 'KS']);
    expect(subjects).to.have.length(2);
    expect(years).to.deep.equal([{year: '2021', planned: true, ongoing: false}]);
    expect(sectionsOf(subjects)).to.deep.equal(['Prioriteringer og tiltak']);
  });
});

/** A network in which A, B … do what the words say: «AB AB B» are three subjects of 2020. */
function networkOf(subjects2020: string, subjects2021 = '') {
  const words = (text: string) => text.split(' ').filter(Boolean);
  const all = [...words(subjects2020).map((who) => [2020, who]), ...words(subjects2021).map((who) => [2021, who])] as [
    number,
    string,
  ][];
  const letters = [...new Set(all.flatMap(([, who]) => who.split('')))].sort();
  return readPartnerNetwork(
    {
      ...data,
      partners: letters.map((id) => ({id, kind: 'organisation', isNamedInReport: true})),
      subjects: all.map(([year, who], i) => ({
        ...data.subjects[0],
        id: `${i}`,
        year,
        planned: year === 2021,
        ongoing: false,
        partners: who.split(''),
      })),
      texts: {nb: {report: '', partner: {}, subject: Object.fromEntries(all.map((_, i) => [`${i}`, `${i}`]))}},
    },
    'nb',
  );
}

describe('partnerFinding', () => {
  it('counts partners and subjects of each year, and finds who stands out', () => {
    const [done, planned] = partnerFinding(network, undefined, undefined).years;
    expect(done).to.include({year: '2020', planned: false, partners: 7, subjects: 9});
    expect(done!.projects).to.deep.equal(['NOBID']);
    expect(done!.most).to.deep.equal({partners: ['DFØ'], subjects: 4});
    expect(planned).to.include({year: '2021', planned: true, partners: 7, subjects: 2});
    expect(planned!.most).to.equal(undefined);
  });

  const most = (subjects: string) => partnerFinding(networkOf(subjects), undefined, undefined).years[0]!.most;

  it('names all who share the first place, unless that says nothing', () => {
    expect(most('A AB B C')).to.deep.equal({partners: ['A', 'B'], subjects: 2});
    expect(most('A B C')).to.equal(undefined);
    expect(most('ABCD ABCD E')).to.equal(undefined);
    expect(most('A')).to.equal(undefined);
  });

  it('tells of one partner what it takes part in', () => {
    const of = (id: string) =>
      partnerFinding(
        network,
        undefined,
        network.partners.find((partner) => partner.id === id),
      ).years.map(({taking}) => taking);
    expect(of('DFØ')).to.deep.equal([4, 1]);
    expect(of('KMD')).to.deep.equal([1, 0]);
    expect(of('Datatilsynet')).to.deep.equal([0, 1]);
  });
});

describe('reading partners', () => {
  const withSubject = (changed: object) =>
    readPartnerNetwork({...data, subjects: [{...data.subjects[0], ...changed}]}, 'nb');

  const broken: [what: string, changed: object, message: string][] = [
    [
      'a partner that is not listed',
      {partners: ['DFØ', 'Nkom']},
      'subjects[0].partners[1] should be one of the partners, but is "Nkom"',
    ],
    [
      'a partner named twice',
      {partners: ['DFØ', 'DFØ']},
      'subjects[0].partners should be one or more partners, each once',
    ],
    [
      'a subject without partners',
      {partners: []},
      'subjects[0].partners should be one or more partners, each once, but is []',
    ],
    ['a form of its own', {form: 'constructor'}, 'subjects[0].form should be one of co-operation, dialogue'],
    [
      'a plan for the year that is over',
      {planned: true},
      'subjects[0].planned should be false, since the report is of 2020, but is true',
    ],
    [
      'a later year as done',
      {year: 2021},
      'subjects[0].planned should be true, since the report is of 2020, but is false',
    ],
    ['a subject without a label', {id: '__proto__'}, 'texts.nb.subject.__proto__ should be a text, but is missing'],
    ['a quotation that is no text', {quotation: null}, 'subjects[0].quotation should be a text, but is null'],
  ];
  for (const [what, changed, message] of broken) {
    it(`refuses ${what}`, () => {
      expect(() => withSubject(changed)).to.throw(message);
    });
  }

  it('refuses a network without subjects', () => {
    expect(() => readPartnerNetwork({...data, subjects: []}, 'nb')).to.throw(
      'subjects should be one subject or more, but is []',
    );
  });

  it('refuses a kind of partner that it does not know', () => {
    expect(() => readPartnerNetwork({...data, partners: [{...data.partners[0], kind: 'person'}]}, 'nb')).to.throw(
      'partners[0].kind should be one of organisation, project, but is "person"',
    );
  });
});
