import {expect} from 'chai';
import {layoutColumns, layoutTypesetList, type ListRow} from '../../src/charts/typeset-list/layout.js';

const styles = {name: {size: 10, lineHeight: 20, isBold: true}, fact: {size: 10, lineHeight: 14}};
type Style = keyof typeof styles;

/** A row of one line, which is 20 pixels high. */
const row = (text: string, entries = 1): ListRow<Style, string> => ({
  cells: [{x: 0, width: 300, pieces: [{text, style: 'name'}]}],
  entries,
  rule: 'none',
  space: 5,
});
const layout = (rows: ListRow<Style, string>[], height = 1000) => layoutTypesetList(rows, {styles, height});
const textsOf = (list: ReturnType<typeof layout>) => list.texts.map(({lines}) => lines.join(' '));

describe('a typeset list', () => {
  it('places rows under one another, and the next below the highest of their cells', () => {
    const list = layout([
      {
        cells: [
          {x: 0, width: 100, pieces: [{text: 'kort', style: 'fact'}]},
          {
            x: 120,
            width: 100,
            pieces: [
              {text: 'navn', style: 'name'},
              {text: 'mer', style: 'fact', space: 6},
            ],
          },
        ],
        entries: 2,
        rule: 'cells',
      },
      row('neste'),
    ]);
    // A rule, and ten pixels under it the text.
    expect(list.rules).to.deep.equal([
      {x: 0, top: 0, width: 100},
      {x: 120, top: 0, width: 100},
    ]);
    expect(list.texts.map(({x, top}) => [x, top])).to.deep.equal([
      [0, 10],
      [120, 10],
      [120, 36],
      [0, 55],
    ]);
    expect([list.height, list.leftOut]).to.deep.equal([75, 0]);
  });

  it('draws one rule over a whole row', () => {
    const cells = [
      {x: 0, width: 100, pieces: []},
      {x: 140, width: 60, pieces: []},
    ];
    expect(layout([{cells, entries: 1, rule: 'row'}]).rules).to.deep.equal([{x: 0, top: 0, width: 200}]);
  });

  it('leaves out whole rows that there is no room for, and counts their entries', () => {
    const list = layout([row('én'), row('to', 2), row('tre', 3), row('fire', 4)], 69);
    expect(textsOf(list)).to.deep.equal(['én', 'to']);
    expect([list.height, list.leftOut]).to.deep.equal([45, 7]);
    expect(layout([row('én')], 19)).to.include({height: 0, leftOut: 1});
  });

  it('leaves no heading without an entry under it', () => {
    const rows = [row('A', 0), row('én'), row('B', 0), row('to')];
    expect(textsOf(layout(rows, 94))).to.deep.equal(['A', 'én']);
    expect(textsOf(layout(rows, 95))).to.deep.equal(['A', 'én', 'B', 'to']);
    expect(textsOf(layout([row('A', 0)]))).to.deep.equal([]);
  });

  it('does not measure what there is no room for', () => {
    const unread = {
      ...row(''),
      get cells(): never {
        throw new Error('read');
      },
    };
    const rows = [row('én'), row('to'), unread, unread];
    expect(layout(rows, 30).leftOut).to.equal(3);
  });

  it('sets words beside a drawing, halfway up, or under it where the rest of the line is too short', () => {
    const drawn = (width: number) =>
      layout([
        {
          cells: [
            {
              x: 10,
              width: 300,
              pieces: [{drawing: 'ruter', width, height: 30, words: {text: 'holder i ni', style: 'fact'}}],
            },
          ],
          entries: 1,
          rule: 'none',
        },
      ]);
    const beside = drawn(100);
    expect(beside.drawings).to.deep.equal([{x: 10, top: 0, width: 100, height: 30, drawing: 'ruter'}]);
    expect([beside.texts[0]!.x, beside.texts[0]!.top, beside.height]).to.deep.equal([122, 8, 30]);
    const under = drawn(200);
    expect([under.texts[0]!.x, under.texts[0]!.top, under.height]).to.deep.equal([10, 34, 48]);
  });

  it('begins the lines after a bullet where the first one does', () => {
    const cell = {x: 0, width: 60, pieces: [{text: 'to små ord', style: 'fact', bullet: '•'} as const]};
    const {texts} = layout([{cells: [cell], entries: 1, rule: 'none'}]);
    expect(texts.map(({x, top, lines}) => [x, top, lines])).to.deep.equal([
      [0, 0, ['•']],
      [10, 0, ['to små', 'ord']],
    ]);
  });

  it('divides a width into columns by their shares', () => {
    expect(layoutColumns(100, [1, 1], 20)).to.deep.equal([
      {x: 0, width: 40},
      {x: 60, width: 40},
    ]);
    expect(layoutColumns(110, [3, 1], 10)).to.deep.equal([
      {x: 0, width: 75},
      {x: 85, width: 25},
    ]);
  });
});
