/** Units as squares in lines, in pixels: each is at its place, and is filled where it is counted or holds. */
export interface UnitSquares {
  squares: readonly {x: number; y: number; isFilled: boolean}[];
  side: number;
  width: number;
  height: number;
}

const side = 12;
const pitch = 15;
const mostInLine = 10;

export function layoutUnitSquares(cases: readonly boolean[]): UnitSquares {
  return {
    squares: cases.map((isFilled, i) => ({
      x: (i % mostInLine) * pitch + 1,
      y: Math.floor(i / mostInLine) * pitch + 1,
      isFilled,
    })),
    side,
    width: Math.min(cases.length, mostInLine) * pitch,
    height: Math.ceil(cases.length / mostInLine) * pitch,
  };
}

/** A part of a whole in one line, the counted ones first. */
export function layoutUnitRow(count: number, of: number): UnitSquares {
  return {
    squares: [...Array(of).keys()].map((i) => ({x: 2 + i * 22, y: 2, isFilled: i < count})),
    side: 16,
    width: 20 + (of - 1) * 22,
    height: 20,
  };
}
