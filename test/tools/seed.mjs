// The seed of the property tests: SEED if it is set, a fixed one in CI, otherwise a new one for every run.
const {SEED, CI} = process.env;
export const seed = Number(SEED ?? (CI ? 2020 : Math.floor(Math.random() * 2 ** 31)));

if (!Number.isSafeInteger(seed)) throw new Error(`SEED=${SEED} is not a whole number`);

/** The number of documents of each kind is multiplied by this: a tenth in `npm test`, 1.3 in `npm test -- --all`. */
export const fuzzScale = Number(process.env.FUZZ_SCALE ?? 0.1);
