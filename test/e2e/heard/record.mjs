// What was heard, for the site: each figure read from top to bottom, and the keys that each question took. A run replaces
// what it heard again, and leaves the rest, with the date and the versions of the run that heard it.
import {spawnSync} from 'node:child_process';

const commands = {orca: 'orca', firefox: 'firefox-esr', chromium: 'chromium'};
const names = {firefox: 'Firefox', chromium: 'Chromium'};
const installed = (name) =>
  /[\d.]+/.exec(spawnSync(commands[name], ['--version'], {encoding: 'utf8'}).stdout ?? '')?.[0] ?? '';

const about =
  'What the screen reader Orca said of each figure, read from top to bottom, and how many keys each question took. Written by `npm run heard` from its runs; not edited.';

/** The words of the figure: not those of the page around it, nor those of keys before it. */
function wordsOf(spoken) {
  const said = spoken.at(-1).said;
  const end = said.findIndex((one) => one.startsWith('After the figure'));
  const start = said.findIndex((one) => one.startsWith('Some text'));
  return said.slice(start + 1, end < 0 ? undefined : end).map((one) => one.replaceAll(/[\u00ad\u2060]/g, ''));
}

/**
 * @param results - Of each task that was run, in each browser.
 * @param tasks - All tasks, in the order in which the record has them.
 * @param before - The record of runs before.
 */
export function record(
  results,
  tasks,
  before = {figures: [], questions: []},
  {date = new Date(), version = installed} = {},
) {
  const versions = new Map();
  const versionOf = (name) => versions.get(name) ?? versions.set(name, version(name)).get(name);
  const runOf = ({browser, task, spoken, faults}) => ({
    date: date.toISOString().slice(0, 10),
    reader: `Orca ${versionOf('orca')}`,
    browser: `${names[browser]} ${versionOf(browser)}`,
    ...(faults.length > 0 && {faults}),
    ...(task.isReading ? {said: wordsOf(spoken)} : {presses: spoken.length - 1}),
  });
  const earlier = [...before.figures, ...before.questions];
  const entries = tasks.flatMap(({id, tag, lang, name, peer, keys, isReading}) => {
    const now = results.filter(({task}) => task.id === id).map((one) => [one.browser, runOf(one)]);
    const runs = {...earlier.find((one) => one.id === id)?.runs, ...Object.fromEntries(now)};
    if (Object.keys(runs).length === 0) return [];
    return {id, tag, ...(isReading ? {lang} : {name, ...(peer && {peer}), keys}), runs};
  });
  const isReading = ({id}) => tasks.some((task) => task.id === id && task.isReading);
  return {
    about,
    figures: entries.filter(isReading),
    questions: entries.filter((one) => !isReading(one)),
  };
}
