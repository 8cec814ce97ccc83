/** A share drawn one by one: every unit is a disc, and those that are counted are filled. */
export interface UnitRow {
  /** Centres in pixels from the start of the row. */
  units: readonly {at: number; isFilled: boolean}[];
  radius: number;
  /** Size in pixels, strokes included. */
  width: number;
  height: number;
}

const radius = 8;
const pitch = 22;
const height = 20;

/** Places so many units of so many, the filled ones first. */
export function layoutUnitRow({count, of}: {count: number; of: number}): UnitRow {
  return {
    units: [...Array(of).keys()].map((i) => ({at: height / 2 + i * pitch, isFilled: i < count})),
    radius,
    width: height + (of - 1) * pitch,
    height,
  };
}
