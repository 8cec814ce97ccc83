import {assert} from 'chai';
import fc from 'fast-check';

// The page of the test runner has the seed of the run (test/tools/seed.mjs). What fails names it.
const page = globalThis as unknown as {propertySeed: number; fuzzScale: number};
fc.configureGlobal({
  seed: page.propertySeed,
  // The stack of an error, which is all that a report has of it, begins with its message in Chromium alone.
  reporter: (run) => {
    const {message = ''} = (run.errorInstance ?? {}) as Partial<Error>;
    assert(!run.failed, run.failed ? [fc.defaultReportMessage(run), message].join('\n') : '');
  },
});

/** The number of random documents is multiplied by this. */
export const {fuzzScale, propertySeed} = page;

/** How many random documents a test draws that looks at each in many states: all of them from a scale of a third. */
export const numRunsOf = (all: number): number => Math.ceil(all * Math.min(1, 3 * fuzzScale));

export default fc;
