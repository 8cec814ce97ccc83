/** Cases as squares in lines, in pixels: filled where something holds, those first. */
export interface UnitSquares {
  squares: readonly {x: number; y: number; isFilled: boolean}[];
  side: number;
  width: number;
  height: number;
}

const side = 12;
const pitch = 15;
const mostInLine = 20;

export function layoutUnitSquares(cases: readonly boolean[]): UnitSquares {
  const sorted = cases.toSorted((a, b) => Number(b) - Number(a));
  return {
    squares: sorted.map((isFilled, i) => ({
      x: (i % mostInLine) * pitch + 1,
      y: Math.floor(i / mostInLine) * pitch + 1,
      isFilled,
    })),
    side,
    width: Math.min(cases.length, mostInLine) * pitch,
    height: Math.ceil(cases.length / mostInLine) * pitch,
  };
}
