import {expect} from 'chai';
import data from '../../data/2020/guidance.json' with {type: 'json'};
import {filterGuides, guidance, readGuidance, type GuideFilter} from '../../src/datasets/guidance.js';
import {guides as printed} from '../source/parsed.js';

describe('the guidance of 2020', () => {
  const {guides, publishers, statuses, source} = guidance('2020', 'nb');

  it('lists the six guides that the report lists, in its order, at its addresses', () => {
    expect(printed).to.have.length(6);
    expect(guides.map(({title, publisher, address, status}) => ({title, publisher, address, status}))).to.deep.equal(
      printed,
    );
  });

  it('calls one guide updated; of five the report does not tell new from updated', () => {
    expect(guides.map(({status}) => status)).to.deep.equal([...Array(5).fill('new-or-updated'), 'updated']);
    expect(statuses).to.deep.equal(['new-or-updated', 'updated']);
  });

  it('links every address as it is', () => {
    for (const {href, address} of guides) expect(href).to.equal(address);
    expect(guides.map(({host}) => host)).to.deep.equal([
      'digdir.no',
      'digdir.no',
      'dfo.no',
      'dfo.no',
      'ovelse.no',
      'internkontroll-infosikkerhet.difi.no',
    ]);
  });

  it('names the publishers in each language', () => {
    expect(publishers.map(({id}) => id)).to.deep.equal(['Digdir', 'DFØ', 'DSB']);
    const dsb = (['nb', 'nn', 'en'] as const).map((language) => guidance('2020', language).publishers[2]!.name);
    expect(dsb).to.deep.equal([
      'Direktoratet for samfunnssikkerhet og beredskap',
      'Direktoratet for samfunnstryggleik og beredskap',
      'Norwegian Directorate for Civil Protection',
    ]);
  });

  it('states no licence, since the report has none', () => {
    expect(source.licence).to.equal(null);
  });
});

const [first] = data.guides;
const withGuide = (changed: object) => readGuidance({...data, guides: [{...first, ...changed}]}, 'nb').guides[0]!;

describe('reading guidance', () => {
  const unsafe = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://digdir.no/1',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'http://digdir.no/',
    '//digdir.no/',
    '/veileder',
    'veileder',
    'digdir.no',
    '',
    'https://',
    'https://digdir.no@example.com/',
    'https://user:password@digdir.no/',
    'https://:password@digdir.no/',
  ];
  for (const href of unsafe) {
    it(`does not link ${JSON.stringify(href)}, but keeps it to be read`, () => {
      const guide = withGuide({href});
      expect(guide.href).to.equal(undefined);
      expect(guide.host).to.equal('');
      expect(guide.address).to.equal(href);
    });
  }

  it('shows the host that a link really leads to', () => {
    expect(withGuide({href: 'https://www.digdir.no.example.com/'}).host).to.equal('digdir.no.example.com');
    // A Cyrillic letter in place of the Latin one.
    expect(withGuide({href: 'https://d\u0456gdir.no/'}).host).to.match(/^xn--/);
  });

  it('shows a publisher without a full name by its abbreviation', () => {
    expect(withGuide({publisher: 'NSM'}).publisherName).to.equal('NSM');
    expect(withGuide({publisher: '__proto__'}).publisherName).to.equal('__proto__');
  });

  const broken: [what: string, changed: object, message: string][] = [
    [
      'a status of its own',
      {status: 'ny'},
      'guides[0].status should be one of new-or-updated, new, updated, unspecified, but is "ny"',
    ],
    ['a status that every object has', {status: 'constructor'}, 'guides[0].status should be one of'],
    ['a title that is no text', {title: 7}, 'guides[0].title should be a text, but is 7'],
    ['an address that is no text', {href: null}, 'guides[0].href should be a text, but is null'],
  ];
  for (const [what, changed, message] of broken) {
    it(`refuses ${what}`, () => {
      expect(() => withGuide(changed)).to.throw(message);
    });
  }

  it('refuses guides that are not a list', () => {
    expect(() => readGuidance({...data, guides: {}}, 'nb')).to.throw('guides should be a list, but is {}');
  });
});

describe('filterGuides', () => {
  const {guides} = guidance('2020', 'nb');
  const found = (filter: Partial<GuideFilter>) =>
    filterGuides(
      guides,
      {query: '', publisher: undefined, status: undefined, sort: 'report', ...filter},
      new Intl.Collator('nb').compare,
    ).map((guide) => guides.indexOf(guide) + 1);

  it('finds all without a query, in the order of the report', () => {
    expect(found({})).to.deep.equal([1, 2, 3, 4, 5, 6]);
    expect(found({query: ' \t '})).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });

  it('finds guides in which every word occurs, in any case and order', () => {
    expect(found({query: 'KULTUR'})).to.deep.equal([1, 2]);
    expect(found({query: 'ØVELSER'})).to.deep.equal([5]);
    expect(found({query: 'kultur digital'})).to.deep.equal([1, 2]);
    expect(found({query: 'digital styringsdialogen'})).to.deep.equal([]);
  });

  it('searches the publisher, its full name and the host as well', () => {
    expect(found({query: 'dfø'})).to.deep.equal([3, 4]);
    expect(found({query: 'beredskap'})).to.deep.equal([5]);
    expect(found({query: 'difi.no'})).to.deep.equal([6]);
  });

  it('takes a query as it is written, not as a pattern', () => {
    expect(found({query: '.*'})).to.deep.equal([]);
    expect(found({query: '('})).to.deep.equal([]);
  });

  it('keeps to a publisher and a status', () => {
    expect(found({publisher: 'Digdir'})).to.deep.equal([1, 2, 6]);
    expect(found({publisher: 'Digdir', status: 'updated'})).to.deep.equal([6]);
    expect(found({publisher: 'DSB', status: 'updated'})).to.deep.equal([]);
  });

  it('sorts by title, and by publisher and then title', () => {
    // Dialogverktøy, Internkontroll, Miniveileder, Veileder for, Veileder i, Webportal
    expect(found({sort: 'title'})).to.deep.equal([4, 6, 3, 1, 2, 5]);
    // DFØ (Dialogverktøy, Miniveileder), Digdir (Internkontroll, Veileder for, Veileder i), DSB
    expect(found({sort: 'publisher'})).to.deep.equal([4, 3, 6, 1, 2, 5]);
  });

  it('leaves the list it was given as it was', () => {
    const before = [...guides];
    found({sort: 'title'});
    expect(guides).to.deep.equal(before);
  });
});
