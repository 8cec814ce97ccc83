import fc from 'fast-check';

// The page of the test runner has the seed of the run (test/tools/seed.mjs). What fails names it.
fc.configureGlobal({seed: (globalThis as unknown as {propertySeed: number}).propertySeed});

export default fc;
