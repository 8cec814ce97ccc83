/** Work in steps, each of a few milliseconds at most: between two of them a page can do other things. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** The result without a pause, where nobody waits for anything else. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** The same steps for as long as somebody wants their result. */
export function* whileWanted<Result>(steps: Steps<Result>, isWanted: () => boolean): Steps<Result | undefined> {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
    yield;
    if (!isWanted()) return undefined;
  }
}

/** Cells that are read between two pauses. */
export const cellsOfStep = 500;

/** How long a page may be held, in milliseconds: half a frame. */
const slice = 8;

/**
 * The result, with a pause as often as the page needs one. The first comes before the work begins.
 *
 * @param around - Calls the work of each slice, in the state of the page that it needs.
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

/** Lets everything happen that waits. A message is not slowed down as a timer is. */
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
