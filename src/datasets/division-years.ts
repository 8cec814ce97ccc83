/** The years of the reforms: counties were merged in the first, and three of them divided again in the second. */
export const [mergedIn, dividedIn] = [2020, 2024] as const;

/** The first year of each division into counties, oldest first. */
export const divisionYears: readonly number[] = [1972, 2018, mergedIn, dividedIn];

/** The divisions that have a map, oldest first. */
export const drawnDivisions: readonly number[] = [mergedIn, dividedIn];

/** The first year of the division that applies in a year. */
export function divisionIn(year: number): number {
  return divisionYears.findLast((from) => from <= year) ?? divisionYears[0]!;
}
