/** Work in steps of a few milliseconds at most, so that a page can do other work between them. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** The result without pauses. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** The same steps while their result is needed. */
export function* whileWanted<Result>(steps: Steps<Result>, isWanted: () => boolean): Steps<Result | undefined> {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
    yield;
    if (!isWanted()) return undefined;
  }
}

/** The number of cells that are read between two pauses. */
export const cellsOfStep = 500;

/** The longest time without a pause, in milliseconds: half a frame. */
const slice = 8;

/**
 * The result, with pauses as often as the page needs them. The first pause comes before the work begins.
 *
 * @param around - Calls the work of each slice, with the page in the state that the work needs.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  around: (work: () => IteratorResult<undefined, Result>) => IteratorResult<undefined, Result> = (work) => work(),
): Promise<Result> {
  for (;;) {
    await pause();
    const {done, value} = around(() => {
      const end = performance.now() + slice;
      for (;;) {
        const step = steps.next();
        if (step.done || performance.now() >= end) return step;
      }
    });
    if (done) return value;
  }
}

/** Lets all waiting tasks run. Browsers delay timers, but not messages. */
export function pause(): Promise<void> {
  return new Promise((resume) => {
    const {port1, port2} = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resume();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
