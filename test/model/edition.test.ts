import {expect} from 'chai';
import {Editions} from '../../src/datasets/edition.js';

describe('Editions', () => {
  let read: string[];
  let fetched: string[];
  let editions: Editions<{said: string}, string>;

  const fetches = (year: string) => async () => {
    fetched.push(year);
    return {default: `of ${year}`};
  };
  const fetchAll = (year: string) => Promise.all(editions.missing(year).map((one) => one.load()));

  beforeEach(() => {
    [read, fetched] = [[], []];
    editions = new Editions<{said: string}, string>(
      {newest: {year: '2021', document: 'of 2021'}, older: {2018: fetches('2018'), 2019: fetches('2019')}},
      (document, language) => {
        read.push(`${document} ${language}`);
        return {said: `${document} ${language}`};
      },
    );
  });

  it('knows its years in order', () => {
    expect(editions.years).to.deep.equal(['2018', '2019', '2021']);
    expect(editions.newest).to.equal('2021');
  });

  it('has the newest from the start, and fetches another when it is asked for, once', async () => {
    expect([editions.has('2021'), editions.has('2019'), editions.has('2020')]).to.deep.equal([true, false, false]);
    expect(editions.missing('2021')).to.deep.equal([]);
    expect(() => editions.get('2019', 'nb')).to.throw('The report of 2019 has not been fetched.');
    await fetchAll('2019');
    await fetchAll('2019');
    expect(editions.has('2019')).to.equal(true);
    expect(editions.get('2019', 'nb').said).to.equal('of 2019 nb');
    expect(fetched).to.deep.equal(['2019']);
  });

  it('names a document that could not be fetched by the same key when it is asked for again', () => {
    const [[first], [second]] = [editions.missing('2019'), editions.missing('2019')];
    expect(first!.key).to.equal(second!.key);
    expect(first!.key).not.to.equal(editions.missing('2018')[0]!.key);
  });

  it('misses what the topics that it reads miss of the same year, each document once', async () => {
    const one = new Editions<string>({newest: {year: '2021', document: ''}, older: {2019: fetches('one')}}, () => '');
    const two = new Editions<string>({newest: {year: '2021', document: ''}, older: {2019: fetches('two')}}, () => '', [
      one,
      editions,
    ]);
    const all = new Editions<string>({newest: {year: '2021', document: ''}, older: {}}, () => '', [one, two]);
    expect(all.missing('2021')).to.deep.equal([]);
    await Promise.all(all.missing('2019').map((document) => document.load()));
    expect(fetched).to.have.members(['one', 'two', '2019']);
    expect(all.missing('2019')).to.deep.equal([]);
  });

  it('falls back to the newest', () => {
    for (const year of [undefined, '', '2020', ' 2019', '__proto__', 'constructor']) {
      expect(editions.get(year, 'nb').said, String(year)).to.equal('of 2021 nb');
    }
  });

  it('reads once per year and language', async () => {
    await fetchAll('2019');
    expect(editions.get('2019', 'nb')).to.equal(editions.get('2019', 'nb'));
    expect(editions.get('2019', 'nn').said).to.equal('of 2019 nn');
    expect(editions.get(undefined, 'nb').said).to.equal('of 2021 nb');
    expect(read).to.deep.equal(['of 2019 nb', 'of 2019 nn', 'of 2021 nb']);
  });

  it('tries again after an error', () => {
    const broken = new Editions<string>({newest: {year: '2020', document: {}}, older: {}}, () => {
      throw new Error('broken');
    });
    expect(() => broken.get('2020')).to.throw('broken');
    expect(() => broken.get('2020')).to.throw('broken');
  });
});
