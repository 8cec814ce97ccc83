// What the tasks of a page took, in time of the processor: a machine that does other things does not make them longer.
const categories = ['-*', 'toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Marks that a page sets with `performance.mark` around what is measured. */
export const marks = {start: 'work-start', end: 'work-end'};

export async function startTrace(page) {
  await page.tracing.start({categories});
}

/** The longest task and all of them together between the two marks, in milliseconds. */
export async function stopTrace(page) {
  const {traceEvents} = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const markOf = (name) => traceEvents.find((event) => event.name === name);
  const [start, end] = [markOf(marks.start), markOf(marks.end)];
  if (!start || !end) throw new Error('The page has not marked where its work begins and ends.');
  const tasks = traceEvents.filter(
    ({name, pid, tid, ts, dur = 0}) =>
      name === 'RunTask' && pid === start.pid && tid === start.tid && ts + dur > start.ts && ts < end.ts,
  );
  const times = tasks.map(({tdur = 0}) => tdur / 1000);
  return {longest: Math.max(0, ...times), total: times.reduce((sum, time) => sum + time, 0), tasks: times.length};
}
