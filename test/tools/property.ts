import fc from 'fast-check';

// The page of the test runner has the seed of the run (test/tools/seed.mjs). What fails names it.
const page = globalThis as unknown as {propertySeed: number; fuzzScale: number};
fc.configureGlobal({seed: page.propertySeed});

/** The number of random documents is multiplied by this. */
export const {fuzzScale, propertySeed} = page;

export default fc;
