import {expect} from 'chai';
import {layoutFindingMatrix} from '../../src/charts/finding-matrix/layout.js';

const rows = [
  {name: 'a', by: ['y', 'x', 'y'], isDrawn: false},
  {name: 'b', by: ['x'], isDrawn: true},
  {name: 'c', by: [], isDrawn: false},
];
const options = {
  entries: ({by}: (typeof rows)[number]) => by,
  column: (one: string) => one,
  columnDomain: ['x', 'y'],
  hasDrawing: ({isDrawn}: (typeof rows)[number]) => isDrawn,
};

describe('layoutFindingMatrix', () => {
  it('keeps the order of the rows, also of those with a drawing', () => {
    const laidOut = layoutFindingMatrix(rows, options);
    expect(laidOut.map(({row}) => row.name)).to.deep.equal(['a', 'b', 'c']);
    expect(laidOut.map(({hasDrawing}) => hasDrawing)).to.deep.equal([false, true, false]);
  });

  it('has one cell for each column that says something, from the left', () => {
    const [a, , c] = layoutFindingMatrix(rows, options);
    expect(a!.cells).to.deep.equal([
      {column: 0, entries: ['x']},
      {column: 1, entries: ['y', 'y']},
    ]);
    expect(c!.cells).to.deep.equal([]);
  });
});
