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
