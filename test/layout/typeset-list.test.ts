import {expect} from 'chai';
import {svg} from 'lit';
import {layoutColumns, layoutTypesetList} from '../../src/charts/typeset-list/layout.js';
import type {ListRow, Piece} from '../../src/charts/typeset-list/pieces.js';
import {typeset} from '../../src/charts/typeset-list/styles.js';

const styles = {...typeset, name: {size: 10, lineHeight: 20, isBold: true}, fact: {size: 10, lineHeight: 14}};

/** A row of one line, which is 20 pixels high. */
const row = (text: string, entries = 1): ListRow => ({
  cells: [{x: 0, width: 300, pieces: [{text, style: 'name'}]}],
  entries,
  rule: 'none',
  space: 5,
});
const layout = (rows: ListRow[], height = 1000) => layoutTypesetList(rows, {styles, height});
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

  it('leads lines down through rows, across the rule above a row and not through the space above a heading', () => {
    const lines = [40];
    const {rules} = layout([row('nøkkel', 0), {...row('navn', 0), lines}, {...row('rad'), rule: 'row', lines}]);
    expect(rules.filter(({height}) => height !== undefined)).to.deep.equal([
      {x: 40, top: 25, width: 0, height: 20},
      {x: 40, top: 45, width: 0, height: 35},
    ]);
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
    const drawing = svg`ruter`;
    const drawn = (width: number) =>
      layout([
        {
          cells: [
            {
              x: 10,
              width: 300,
              pieces: [{drawing, width, height: 30, words: {text: 'holder i ni', style: 'fact'}}],
            },
          ],
          entries: 1,
          rule: 'none',
        },
      ]);
    const beside = drawn(100);
    expect(beside.drawings).to.deep.equal([{x: 10, top: 0, width: 100, height: 30, drawing}]);
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

  const cell = (x: number, ...pieces: Piece[]) => ({x, width: 100, pieces});

  it('draws a line over each cell of a row, and begins their parts on the same lines', () => {
    const aligned = {text: 'del', style: 'fact', space: 4, isAligned: true} as const;
    const list = layout([
      {
        cells: [
          cell(0, {text: 'navn som tar to linjer', style: 'name'}, aligned),
          cell(120, {text: 'navn', style: 'name'}, aligned),
        ],
        entries: 2,
        rule: 'edge',
      },
    ]);
    const tops = (text: string) => list.texts.filter(({lines}) => lines[0] === text).map(({top}) => top);
    expect(list.texts[0]!.lines.length).to.be.greaterThan(1);
    expect(tops('del')).to.have.lengthOf(2);
    expect(new Set(tops('del')).size).to.equal(1);
    expect(list.boxes.map(({kind, x, width, top}) => [kind, x, width, top])).to.deep.equal([
      ['edge', 0, 100, 0],
      ['edge', 120, 100, 0],
    ]);
  });

  it('sets short texts beside one another while there is room, some with an outline around their middle', () => {
    const tags = ['to', 'tre', 'for langt her'].map((text) => ({text, style: 'fact', outline: 'tag'}) as const);
    const {texts, boxes, height} = layout([{cells: [cell(0, {tags})], entries: 1, rule: 'none'}]);
    expect(texts.map(({isCentred}) => isCentred)).to.deep.equal([true, true, true]);
    expect(boxes[1]!.x).to.be.greaterThan(boxes[0]!.x + boxes[0]!.width);
    expect(boxes[2]).to.include({x: 0});
    expect(boxes[2]!.top).to.be.greaterThan(boxes[0]!.top + boxes[0]!.height);
    for (const [i, {x, width}] of boxes.entries()) {
      expect(x + width).to.be.at.most(100);
      expect(texts[i]!.x).to.equal(x + width / 2);
    }
    expect(height).to.be.at.least(boxes[2]!.top + boxes[2]!.height);
  });

  it('draws pieces beside a bar, and a line across a cell', () => {
    const pieces = [{text: 'ord', style: 'fact'}] as const;
    const list = layout([
      {
        cells: [cell(20, {frame: 'bar', pieces}, {line: 'line', space: 6}, {frame: 'bar', pieces, space: 6})],
        entries: 1,
        rule: 'none',
      },
    ]);
    expect(list.boxes).to.deep.equal([
      {x: 20, width: 4, top: 0, height: 14, kind: 'bar'},
      {x: 20, width: 4, top: 26, height: 14, kind: 'bar'},
    ]);
    expect(list.rules).to.deep.equal([{x: 20, top: 20, width: 100}]);
    expect(list.texts.map(({x, top}) => [x, top])).to.deep.equal([
      [34, 0],
      [34, 26],
    ]);
  });

  it('begins a text in another style', () => {
    const start = {text: 'Visjon:', style: 'name'} as const;
    const {texts} = layout([
      {
        cells: [cell(0, {text: ' «ord»', style: 'fact', start})],
        entries: 1,
        rule: 'none',
      },
    ]);
    expect(texts[0]!.lines.join(' ')).to.equal('Visjon: «ord»');
    expect(texts[0]!.start).to.deep.equal(start);
  });

  it('ends lines where their cell does, where they are at the end', () => {
    const pieces: Piece[] = [
      {text: 'et navn som er for langt', style: 'fact', isAtEnd: true},
      {text: 'ord', style: 'fact'},
    ];
    const [atEnd, other] = layout([{cells: [{x: 50, width: 60, pieces}], entries: 1, rule: 'none'}]).texts;
    expect([atEnd!.x, atEnd!.isAtEnd]).to.deep.equal([110, true]);
    expect(atEnd!.lines.length).to.be.above(1);
    expect(other).to.include({x: 50}).and.not.have.property('isAtEnd');
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
