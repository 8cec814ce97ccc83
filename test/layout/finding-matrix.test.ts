import {expect} from 'chai';
import {layoutFindingMatrix} from '../../src/charts/finding-matrix/layout.js';

const rows = [
  {name: 'a', by: ['y', 'x', 'y'], isLead: false},
  {name: 'b', by: ['x'], isLead: true},
  {name: 'c', by: [], isLead: false},
];
const options = {
  entries: ({by}: (typeof rows)[number]) => by,
  column: (one: string) => one,
  columnDomain: ['x', 'y'],
  isLead: ({isLead}: (typeof rows)[number]) => isLead,
};

describe('layoutFindingMatrix', () => {
  it('puts what leads first, and keeps the order of the others', () => {
    expect(layoutFindingMatrix(rows, options).map(({row}) => row.name)).to.deep.equal(['b', 'a', 'c']);
  });

  it('has one cell for each column that says something, from the left', () => {
    const [, a, c] = layoutFindingMatrix(rows, options);
    expect(a!.cells).to.deep.equal([
      {column: 0, entries: ['x']},
      {column: 1, entries: ['y', 'y']},
    ]);
    expect(c!.cells).to.deep.equal([]);
  });
});
