import {expect} from 'chai';
import {placeOf} from '../../src/import/county-names.js';
import {fundingFrom} from '../../src/import/funding-from.js';
import {longestId, mostDimensions} from '../../src/import/limits.js';
import {isNameOf, reportIds} from '../../src/import/dimension-names.js';
import {looksLikeTime, readPeriod} from '../../src/import/period.js';
import {readText, tableOf} from '../../src/import/read-text.js';
import {refused} from './refused.js';

const dataset = (ids: readonly string[], more: object = {}, categoryOf = (i: number) => `${i}`) =>
  JSON.stringify({
    class: 'dataset',
    id: ids,
    size: ids.map(() => 1),
    dimension: Object.fromEntries(ids.map((id, i) => [id, {category: {index: [categoryOf(i)]}}])),
    value: [1],
    ...more,
  });
const ids = (count: number) => Array.from({length: count}, (_, i) => `d${i}`);

describe('every value is looked at', () => {
  const values = (value: unknown) =>
    JSON.stringify({
      class: 'dataset',
      id: ['x'],
      size: [4],
      dimension: {x: {category: {index: ['a', 'b', 'c', 'd']}}},
      value,
    });

  it('also after one that has more digits than a computer keeps', () => {
    for (const value of [[2 ** 53 + 2, 'abc', 3, 4], {0: 2 ** 53 + 2, 1: 'abc'}, [2 ** 53 + 2, 1, 2, true]]) {
      const refusal = refused(() => readText(values(value)));
      expect([refusal.code, refusal.path]).to.deep.equal([
        'number',
        `value[${Array.isArray(value) && value[1] === 1 ? 3 : 1}]`,
      ]);
    }
    expect(tableOf(readText(values([2 ** 53 + 2, 2, 3, 4]))).rounded).to.equal(true);
    expect(tableOf(readText(values([1, 2, 3, 2 ** 53 + 2]))).rounded).to.equal(true);
    expect(tableOf(readText(values([1, 2, 3, 4]))).rounded).to.equal(false);
  });

  it('in a CSV and in a list of counties, too', () => {
    const csv = readText('navn;2019;2020\nA;9007199254740994;1\nB;2;x\nC;3;4\nD;5;6\n');
    expect(refused(() => tableOf(csv)).code).to.equal('number');
    expect(refused(() => readText('{"Agder": 9007199254740994, "Oslo": "abc", "Viken": 3}')).code).to.equal('number');
  });
});

describe('the limits of data', () => {
  it('refuse an identifier that is too long, and take one that is not', () => {
    expect(refused(() => readText(dataset(['a'.repeat(longestId + 1)]))).code).to.equal('too-long');
    expect(refused(() => readText(dataset(['a'], {}, () => 'b'.repeat(longestId + 1)))).code).to.equal('too-long');
    expect(tableOf(readText(dataset(['a'.repeat(longestId)]))).dimensions).to.have.length(1);
    const list = readText(`{"abc${'('.repeat(1_000_000)}": 1, "46": 2}`);
    const refusal = refused(() => fundingFrom(list, {}, 'nb'));
    expect(refusal.code).to.equal('too-long');
    expect(refusal.message.length + refusal.details.name!.length).to.be.below(1000);
  });

  it('refuse more dimensions than there are in any table, and longer lists of roles', () => {
    expect(refused(() => readText(dataset(ids(mostDimensions + 1)))).code).to.equal('too-many-cells');
    const full = dataset(ids(mostDimensions), {role: {time: ['d3'], geo: ['d3', 'd4']}});
    expect(
      tableOf(readText(full))
        .dimensions.map(({role}) => role)
        .slice(2, 6),
    ).to.deep.equal([undefined, 'time', 'geo', undefined]);
    const roles = dataset(['d0'], {role: {time: ids(mostDimensions + 1)}});
    expect([refused(() => readText(roles)).code, refused(() => readText(roles)).path]).to.deep.equal([
      'form',
      'role.time',
    ]);
  });

  it('know no county, period or measure by a name that is longer than any', () => {
    const long = 'a/'.repeat(1_000_000);
    expect(placeOf(long)).to.deep.equal({reason: 'unknown'});
    expect(placeOf(`46 Vestland (${'x'.repeat(100)})`)).to.deep.equal({code: '46'});
    expect([readPeriod(long), looksLikeTime(long), isNameOf('time', long), reportIds('levels')(long)]).to.deep.equal([
      undefined,
      false,
      false,
      undefined,
    ]);
  });

  it('name no more of what there is to choose between than can be read', () => {
    const csv = `navn;x\n${Array.from({length: 900}, (_, i) => `${'n'.repeat(400)} ${i};1\n`).join('')}`;
    const {details} = refused(() => fundingFrom(readText(csv), {county: 'nothing'}, 'nb'));
    expect(JSON.stringify(details).length).to.be.below(10_000);
  });
});
