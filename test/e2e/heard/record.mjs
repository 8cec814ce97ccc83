// What was heard, for the site: each figure read from top to bottom, and the keys that each question took.
import {spawnSync} from 'node:child_process';

const versionOf = (command) =>
  /[\d.]+/.exec(spawnSync(command, ['--version'], {encoding: 'utf8'}).stdout ?? '')?.[0] ?? '';

/** The words of the figure: not those of the page around it, nor those of keys before it. */
function words(spoken) {
  const said = spoken.at(-1).said;
  const end = said.findIndex((one) => one.startsWith('After the figure'));
  const start = said.findIndex((one) => one.startsWith('Some text'));
  return said.slice(start + 1, end < 0 ? undefined : end).map((one) => one.replaceAll(/[\u00ad\u2060]/g, ''));
}

/** What was not said, or should not have been, in each browser; nothing where all was as it should be. */
function faultsIn(results) {
  const faulty = results.filter(({faults}) => faults.length > 0);
  return faulty.length > 0 && {faults: Object.fromEntries(faulty.map(({browser, faults}) => [browser, faults]))};
}

/** @param results - Of every task in both browsers. */
export function record(results, {seconds, date = new Date(), version = versionOf}) {
  const ofTask = (id) => results.filter(({task}) => task.id === id);
  const tasks = [...new Map(results.map(({task}) => [task.id, task])).values()];
  const whole = {
    about:
      'What the screen reader Orca said of each figure, read from top to bottom, and how many keys each question took. Written by `npm run heard` from a run; not edited.',
    date: date.toISOString().slice(0, 10),
    reader: `Orca ${version('orca')}`,
    browsers: {firefox: `Firefox ${version('firefox-esr')}`, chromium: `Chromium ${version('chromium')}`},
    seconds,
    figures: tasks
      .filter(({isReading}) => isReading)
      .map(({id, tag, lang}) => ({
        tag,
        lang,
        ...faultsIn(ofTask(id)),
        said: Object.fromEntries(ofTask(id).map(({browser, spoken}) => [browser, words(spoken)])),
      })),
    questions: tasks
      .filter(({isReading}) => !isReading)
      .map(({id, tag, name, keys}) => ({
        id,
        tag,
        name,
        keys,
        ...faultsIn(ofTask(id)),
        presses: Object.fromEntries(ofTask(id).map(({browser, spoken}) => [browser, spoken.length - 1])),
      })),
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}
