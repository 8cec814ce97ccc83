import {expect} from 'chai';
import {infosecTrend} from '../../src/datasets/infosec-trend.js';
import {
  change,
  difference,
  gap,
  periods,
  progress,
  trendFinding,
  type Shown,
} from '../../src/datasets/trend-finding.js';
import {cells} from '../source/parsed.js';
import {trendWith} from './trend-with.js';

const trend = infosecTrend('2020', 'nb');
const measures = trend.measures.map(({id}) => id);
const levels = trend.levels.map(({id}) => id);
const whole = {from: '2018', to: '2020'};
const [state, counties, municipalities] = ['statlige-virksomheter', 'fylkeskommuner', 'kommuner'] as const;

describe('difference', () => {
  it('is free of binary rounding', () => {
    expect(75.2 - 63.9).not.to.equal(11.3);
    expect(difference(75.2, 63.9)).to.equal(11.3);
  });

  it('is exact in tenths for any two numbers of the report', () => {
    const values = cells.map(({value}) => value).filter((value) => value !== null);
    expect(values).to.have.length(40);
    for (const to of values) {
      for (const from of values) {
        const tenths = Math.round(to * 10) - Math.round(from * 10);
        expect(difference(to, from), `${to} − ${from}`).to.equal(tenths / 10);
      }
    }
  });
});

describe('change', () => {
  it('tells both ends and the points between them', () => {
    expect(change(trend, 'nye-tiltak', municipalities, whole)).to.deep.equal({
      measure: 'nye-tiltak',
      level: municipalities,
      ...whole,
      start: 63.9,
      end: 74.5,
      points: 10.6,
    });
  });

  it('has no points unless both years have a number', () => {
    expect(change(trend, 'ovelser', counties, whole)).to.include({start: 37.5, end: null, points: null});
    const late = trendWith({'ovelser kommuner 2018': null});
    expect(change(late, 'ovelser', municipalities, whole)).to.include({start: null, end: 25.8, points: null});
  });
});

describe('periods', () => {
  it('are the whole and its last step', () => {
    expect(periods(['2018', '2019', '2020'])).to.deep.equal([whole, {from: '2019', to: '2020'}]);
    expect(periods(['2017', '2018', '2019', '2020'])).to.deep.equal([
      {from: '2017', to: '2020'},
      {from: '2019', to: '2020'},
    ]);
  });

  it('are one when the last step is the whole, and none for a single year', () => {
    expect(periods(['2019', '2020'])).to.deep.equal([{from: '2019', to: '2020'}]);
    expect(periods(['2020'])).to.deep.equal([]);
  });
});

describe('progress', () => {
  const count = (period: {from: string; to: string}, ...of: string[]) => {
    const {asked, known, rose, fell, unchanged} = progress(trend, measures, of, period);
    return {asked, known: known.length, rose: rose.length, fell: fell.length, unchanged: unchanged.length};
  };

  it('counts nine of ten up from 2018 to 2020, and nine of ten down from 2019', () => {
    expect(count(whole, ...levels)).to.deep.equal({asked: 15, known: 10, rose: 9, fell: 1, unchanged: 0});
    const last = count({from: '2019', to: '2020'}, ...levels);
    expect(last).to.deep.equal({asked: 15, known: 10, rose: 1, fell: 9, unchanged: 0});
  });

  it('names the exceptions: new measures in the state, incidents in the municipalities', () => {
    const [fell] = progress(trend, measures, levels, whole).fell;
    expect(fell).to.include({measure: 'nye-tiltak', level: state, points: -0.2});
    const [rose] = progress(trend, measures, levels, {from: '2019', to: '2020'}).rose;
    expect(rose).to.include({measure: 'hendelser', level: municipalities, points: 1.2});
  });

  it('knows a number that stood still', () => {
    const still = count({from: '2018', to: '2019'}, counties);
    expect(still).to.deep.equal({asked: 5, known: 5, rose: 2, fell: 2, unchanged: 1});
  });
});

describe('gap', () => {
  it('is that of the report in each year: state minus municipalities', () => {
    const points = (year: string) =>
      gap(trend, measures, municipalities, {from: '2018', to: year})!.behind.map((one) => one.points);
    expect(points('2018')).to.deep.equal([29.4, 21.2, 19, 17.2, 27]);
    expect(points('2019')).to.deep.equal([21.9, 11.1, 13.4, 21.8, 33.9]);
    expect(points('2020')).to.deep.equal([21, 10.4, 13.9, 13.7, 32.2]);
  });

  it('spans the smallest to the largest, and says whether it is everywhere and old', () => {
    const told = gap(trend, measures, municipalities, whole);
    expect(told).to.include({smallest: 10.4, largest: 32.2, everywhere: true, already: true, year: '2020'});
    expect(gap(trend, measures, municipalities, {from: '2020', to: '2020'})).to.include({already: false});
  });

  it('is negative for a level that is ahead', () => {
    const ahead = gap(trend, ['nye-tiltak'], counties, {from: '2018', to: '2019'});
    expect(ahead).to.include({smallest: -7.5, largest: -7.5, everywhere: false});
  });

  it('is not there for the reference itself, nor without numbers', () => {
    expect(gap(trend, measures, state, whole)).to.equal(undefined);
    expect(gap(trend, measures, counties, whole)).to.equal(undefined);
    const silent = trendWith({'* statlige-virksomheter 2020': null});
    expect(gap(silent, measures, municipalities, whole)).to.equal(undefined);
  });

  it('counts only measures with both numbers, and is not old unless each of them was behind before', () => {
    const partly = trendWith({'ovelser kommuner 2020': null});
    const told = gap(partly, measures, municipalities, whole);
    expect(told).to.include({smallest: 10.4, largest: 21, already: true});
    const unknown = trendWith({'ovelser kommuner 2018': null});
    expect(gap(unknown, measures, municipalities, whole)).to.include({largest: 32.2, already: false});
    const other = trendWith({'ovelser kommuner 2018': null, 'hendelser kommuner 2020': null});
    expect(gap(other, measures, municipalities, whole)).to.include({everywhere: true, already: false});
    const caughtUp = trendWith({'ovelser kommuner 2018': 49.5});
    expect(gap(caughtUp, measures, municipalities, whole)).to.include({everywhere: true, already: false});
    const between = trendWith({'ovelser kommuner 2019': 60.7});
    expect(gap(between, measures, municipalities, whole)).to.include({everywhere: true, already: false});
  });
});

describe('trendFinding', () => {
  const find = (shown: Partial<Shown>, of = trend) =>
    trendFinding(of, {view: 'lines', level: undefined, measure: undefined, ...whole, ...shown});

  it('tells about the level furthest behind when lines have none to bring forward', () => {
    expect(find({}).level).to.equal(municipalities);
    expect(find({view: 'table'}).level).to.equal(municipalities);
    // In 2018 the counties were 12.0 behind on exercises, the municipalities 27.0.
    expect(find({measure: 'ovelser', to: '2018'}).level).to.equal(municipalities);
  });

  it('counts over all levels when changes have none', () => {
    const told = find({view: 'rows'});
    expect(told.level).to.equal(undefined);
    expect(told.progress.map(({from, known}) => [from, known.length])).to.deep.equal([
      ['2018', 10],
      ['2019', 10],
    ]);
  });

  it('stops at the last year that has a number', () => {
    const [told] = find({level: counties}).progress;
    expect(told).to.include({from: '2018', to: '2019'});
  });

  it('tells about all levels until their last year with a number when none can be compared', () => {
    const silent = trendWith({'* * 2020': null});
    const told = find({}, silent);
    expect(told.level).to.equal(undefined);
    expect(told.progress.map(({from, to, known}) => [from, to, known.length])).to.deep.equal([['2018', '2019', 15]]);
    expect(told.silences).to.deep.equal([{levels, years: ['2020']}]);
  });

  it('tells of the whole period and of its last step', () => {
    const told = find({}).progress.map(({from, to, rose, fell}) => [from, to, rose.length, fell.length]);
    expect(told).to.deep.equal([
      ['2018', '2020', 5, 0],
      ['2019', '2020', 1, 4],
    ]);
  });

  it('is about the only level that there is', () => {
    const alone = {...trend, levels: trend.levels.slice(0, 1)};
    for (const view of ['lines', 'rows'] as const)
      expect(find({view}, alone)).to.include({level: state, gap: undefined});
  });

  it('knows in which years a level has no number', () => {
    expect(find({view: 'rows'}).silences).to.deep.equal([{levels: [counties], years: ['2020']}]);
    expect(find({level: municipalities}).silences).to.deep.equal([]);
  });

  it('never throws, whatever is shown, and tells only of what is shown', () => {
    let asked = 0;
    for (const view of ['lines', 'rows', 'table'] as const)
      for (const level of [undefined, ...levels])
        for (const measure of [undefined, ...measures])
          for (const [i, from] of trend.years.entries())
            for (const to of trend.years.slice(i)) {
              const told = find({view, level, measure, from, to});
              asked++;
              for (const {known} of told.progress)
                for (const one of known) {
                  expect(trend.cell(one.measure, one.level, one.from).value).to.equal(one.start);
                  expect(trend.cell(one.measure, one.level, one.to).value).to.equal(one.end);
                  expect(measure ?? one.measure).to.equal(one.measure);
                  expect(one.from >= from && one.to <= to).to.equal(true);
                }
            }
    expect(asked).to.equal(3 * 4 * 6 * 6);
  });
});
