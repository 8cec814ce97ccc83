// Written by `npm run editions` from the folders in data/.

/**
 * The cases of a claim that does not hold in all, by the report, chapter and id of the result that has its words, and whether
 * these are all the words of the result.
 */
export const partly: Readonly<
  Record<string, {readonly cases: readonly boolean[]; readonly isWhole: boolean}>
> = {
  '2020 informasjonssikkerhet internkontroll': {cases: [true, false, true, true, true, true, true, true, true, true], isWhole: false},
  '2020 informasjonssikkerhet kommunene': {cases: [true, true, true, true, false], isWhole: true},
};
