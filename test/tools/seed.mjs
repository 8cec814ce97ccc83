// The seed of the property tests: SEED if it is set, a fixed one in CI, otherwise a new one for every run.
const {SEED, CI} = process.env;
export const seed = Number(SEED ?? (CI ? 2020 : Math.floor(Math.random() * 2 ** 31)));

if (!Number.isSafeInteger(seed)) throw new Error(`SEED=${SEED} is not a whole number`);
