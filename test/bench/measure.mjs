// The measurements, one by one: each opens a page of its own and answers numbers.
import {setTimeout as pause} from 'node:timers/promises';
import {collectGarbage, meters, open, scriptTime} from './browser.mjs';
import {medians} from './statistics.mjs';

export const conditions = {
  plain: {},
  slowCpu: {slowCpu: 4},
  slow4g: {slowCpu: 4, isSlow4g: true},
  // By itself, because a profile takes time.
  profiled: {isProfiled: true},
};

/** From the start of a navigation until all of the figure is painted. */
export async function load(browser, address, condition) {
  const {page, cdp, close} = await open(browser, address, conditions[condition]);
  try {
    await pause(150);
    if (condition === 'profiled') return {script: await scriptTime(cdp)};
    const {task} = await meters(cdp);
    const {paint, shift} = await page.evaluate(async () => ({
      paint: (await globalThis.observed.painted).at,
      shift: globalThis.observed.shift,
    }));
    return {paint, task, shift};
  } finally {
    await close();
  }
}

/** Many figures on one page: milliseconds until those in the window and all are painted, by how many. Past `patience` the rest is left out. */
export async function many(browser, address, counts, patience = 20_000) {
  const {page, cdp, close} = await open(browser, address);
  try {
    await page.evaluate(() => bench.destroy());
    const result = {};
    let perFigure = 0;
    for (const count of counts) {
      if (perFigure * count > patience) break;
      const times = [];
      for (let turn = 0; turn < (count > 10 ? 3 : 5); turn += 1) {
        const time = await page.evaluate(async (n) => {
          const begin = performance.now();
          const drawn = bench.create(n);
          const inWindow = bench.inWindow.then(observed.afterPaint);
          await drawn;
          const all = await observed.afterPaint();
          return {inWindow: (await inWindow) - begin, all: all - begin};
        }, count);
        times.push(time);
        await page.evaluate(() => bench.destroy());
        await collectGarbage(cdp);
        if (time.all > patience / 4) break;
      }
      const {inWindow, all} = medians(times);
      Object.assign(result, {[count]: all, [`window of ${count}`]: inWindow});
      perFigure = all / count;
    }
    return result;
  } finally {
    await close();
  }
}

/** One option changed, back and forth: processor time from the change to the next frame. */
export async function update(browser, address, option, turns = 60) {
  const {page, cdp, close} = await open(browser, address);
  try {
    const change = (count) =>
      page.evaluate(
        async (name, n) => {
          for (let i = 1; i <= n; i += 1) {
            await bench.update(name, i);
            await observed.afterPaint();
          }
        },
        option,
        count,
      );
    await change(10);
    const before = await meters(cdp);
    await change(turns);
    const after = await meters(cdp);
    return (after.task - before.task) / turns;
  } finally {
    await close();
  }
}

/**
 * What stays after figures are made and taken away, for each. Those that are not counted warm everything up: the engine
 * compiles what is called often anew, up to some six hundred of them, and keeps that.
 */
export async function leftOver(browser, address, warm = 800, cycles = 200) {
  const {page, cdp, close} = await open(browser, address);
  try {
    const cycle = async (count) => {
      await page.evaluate(async (n) => {
        for (let i = 0; i < n; i += 1) {
          await bench.destroy();
          await bench.create(1);
          await (i % 10 === 9 ? observed.afterPaint() : observed.task());
        }
        await observed.afterPaint();
      }, count);
      await pause(150);
      await collectGarbage(cdp);
      return meters(cdp);
    };
    const before = await cycle(warm);
    const after = await cycle(cycles);
    const each = (key) => (after[key] - before[key]) / cycles;
    return {heap: each('heap'), nodes: each('nodes'), listeners: each('listeners')};
  } finally {
    await close();
  }
}
