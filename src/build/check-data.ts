// Reads every topic of every report in every language, so that a build fails on data that does not fit together: a number
// in the wrong place, a missing text, a claim whose verdict the numbers contradict.
import {readdirSync, readFileSync} from 'node:fs';
import {Editions} from '../datasets/edition.js';
import {languages} from '../datasets/source.js';
import {readTrendDocument} from '../import/trend-document.js';

const datasets = new URL('../datasets/', import.meta.url);
for (const file of readdirSync(datasets)) await import(new URL(file, datasets).href);

let count = 0;
const attempt = (what: string, read: () => unknown) => {
  try {
    read();
    count += 1;
  } catch (error) {
    console.error(`${what}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
};

const data = new URL('../../data/', import.meta.url);
for (const year of readdirSync(data).filter((name) => /^\d{4}$/.test(name))) {
  const trend = readFileSync(new URL(`${year}/infosec-trend.json`, data), 'utf8');
  attempt(`data/${year}/infosec-trend.json`, () => readTrendDocument(JSON.parse(trend)));
}
for (const topic of Editions.topics) {
  for (const year of topic.years) {
    for (const document of topic.missing(year)) await document.load();
    for (const language of languages) {
      attempt(`The report of ${year}, ${language}`, () => (topic as Editions<unknown, string>).get(year, language));
    }
  }
}
if (count === 0) throw new Error('There was no data to read.');
console.log(`Read ${count} editions of the data.`);
