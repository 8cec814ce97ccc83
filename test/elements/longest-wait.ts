import {letTimePass} from './in-page.js';

/** The longest time that a message of the page to itself had to wait, in milliseconds, until `end`. */
export async function longestWait(end: Promise<unknown>): Promise<number> {
  const {port1, port2} = new MessageChannel();
  let longest = 0;
  let isOver = false;
  void end.then(() => (isOver = true));
  await new Promise<void>((done) => {
    let last = performance.now();
    port1.addEventListener('message', () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (isOver) done();
      else port2.postMessage(0);
    });
    port1.start();
    port2.postMessage(0);
  });
  port1.close();
  return longest;
}

/**
 * How long a page was held, in milliseconds, by what is tried until that is below a limit, eight times at most. A machine
 * that does other things holds an idle page, too: what it was held for afterwards does not count.
 */
export async function holdsBelow(limit: number, attempt: () => Promise<number>): Promise<number[]> {
  const holds: number[] = [];
  while (holds.length < 8 && !holds.some((hold) => hold < limit)) {
    const hold = await attempt();
    const idle = hold < limit ? 0 : await longestWait(letTimePass(300));
    holds.push(Math.round(hold - idle));
  }
  return holds;
}
