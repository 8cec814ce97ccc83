import {expect} from 'chai';
import {layoutRelationMatrix} from '../../src/charts/relation-matrix/layout.js';

const layout = (rows: readonly string[], domain = 'ABCD') =>
  layoutRelationMatrix(rows, {columns: (row) => row.split(''), columnDomain: domain.split('')});

describe('layoutRelationMatrix', () => {
  it('places columns and rows side by side, marks where they meet', () => {
    const {rows, columns, rowHeight, columnWidth} = layout(['AD', 'B']);
    expect(columns.map(({left, x}) => [left, x])).to.deep.equal([
      [0, 12.5],
      [25, 37.5],
      [50, 62.5],
      [75, 87.5],
    ]);
    expect([rowHeight, columnWidth]).to.deep.equal([50, 25]);
    expect(rows[0]).to.deep.equal({
      row: 'AD',
      series: 0,
      top: 0,
      y: 25,
      marks: [
        {series: 0, point: 0, column: 'A', x: 12.5, y: 25},
        {series: 0, point: 3, column: 'D', x: 87.5, y: 25},
      ],
      tie: {from: 12.5, to: 87.5},
    });
    expect(rows[1]!.tie).to.equal(undefined);
  });

  it('puts the rows with most marks first, then goes from the left to the right, and else keeps the order', () => {
    expect(layout(['D', 'CD', 'B', 'ABC', 'AB', 'BA']).rows.map(({row}) => row)).to.deep.equal([
      'ABC',
      'AB',
      'BA',
      'CD',
      'B',
      'D',
    ]);
  });

  it('takes marks in the order of the columns, whatever order the row names them in', () => {
    expect(layout(['CA']).rows[0]!.marks.map(({column}) => column)).to.deep.equal(['A', 'C']);
  });

  it('tells which columns are empty, and leaves out what has no column', () => {
    const {rows, columns} = layout(['AX'], 'AB');
    expect(columns.map(({isEmpty}) => isEmpty)).to.deep.equal([false, true]);
    expect(rows[0]!.marks).to.have.length(1);
  });

  it('places no more than 100 % of the box when nothing divides evenly', () => {
    const {rows, columns} = layout(['A', 'B', 'C', 'ABCDEFG', 'D', 'E', 'F'], 'ABCDEFG');
    expect(rows.at(-1)!.y).to.be.closeTo(92.857, 0.001);
    expect(columns.at(-1)!.x).to.be.closeTo(92.857, 0.001);
  });

  it('places nothing for no rows', () => {
    expect(layout([]).rows).to.deep.equal([]);
    expect(layout([]).columns.every(({isEmpty}) => isEmpty)).to.equal(true);
  });
});
