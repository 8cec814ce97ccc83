// Written by `npm run editions` from the folders in data/.

/** In how many cases a claim holds that does not hold in all, by the report, chapter and id of the result that has its words. */
export const partly: Readonly<Record<string, {readonly holds: number; readonly of: number}>> = {
  '2020 informasjonssikkerhet internkontroll': {holds: 9, of: 10},
  '2020 informasjonssikkerhet kommunene': {holds: 4, of: 5},
};
