/** A share in units: every unit is a square, and the counted ones are filled. */
export interface UnitRow {
  /** Left edges in pixels from the start of the row; each square is 16 wide. */
  units: readonly {x: number; isFilled: boolean}[];
  /** Size in pixels, strokes included. */
  width: number;
  height: number;
}

const pitch = 22;
const height = 20;

/** Places the units of a share, the filled ones first. */
export function layoutUnitRow({count, of}: {count: number; of: number}): UnitRow {
  return {
    units: [...Array(of).keys()].map((i) => ({x: 2 + i * pitch, isFilled: i < count})),
    width: height + (of - 1) * pitch,
    height,
  };
}
