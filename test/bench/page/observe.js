// Runs before any script of a page. Complete = the peer says that it has drawn; painted = the first task after the next frame.
const seen = (globalThis.observed = {shift: 0, errors: []});
addEventListener('error', ({message}) => seen.errors.push(message));
addEventListener('unhandledrejection', ({reason}) => seen.errors.push(String(reason)));
new PerformanceObserver((list) => {
  for (const {value} of list.getEntries()) seen.shift += value;
}).observe({type: 'layout-shift', buffered: true});

/** A new task, which timers would put off. */
seen.task = () =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
seen.afterPaint = async () => {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await seen.task();
  return performance.now();
};

// «interactive» is the end of the HTML, before any deferred script: where a page without a peer's script is complete.
const parsed = new Promise((resolve) => {
  document.addEventListener('readystatechange', function wait() {
    if (document.readyState === 'loading') return;
    document.removeEventListener('readystatechange', wait);
    resolve();
  });
});
const loaded = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
seen.painted = (async () => {
  await parsed;
  if (document.querySelector('script[data-contract]')) {
    await loaded;
    await globalThis.bench.ready;
  }
  const at = await seen.afterPaint();
  const scripts = performance
    .getEntriesByType('resource')
    .filter(({initiatorType, name}) => initiatorType === 'script' || /\.js$/.test(name));
  return {at, scripts: scripts.filter(({responseEnd}) => responseEnd <= at).map(({name}) => new URL(name).pathname)};
})();
