/** Cases as squares in lines, in pixels: each square is the case at its place, and is filled where the case holds. */
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
