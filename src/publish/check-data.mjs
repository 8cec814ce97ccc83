// Reads every topic of every report in every language from the built modules, so that a build fails on data that does
// not fit together: a number in the wrong place, a missing text, a claim whose verdict is no longer what the numbers say.
import {readdirSync} from 'node:fs';

const model = new URL('../../dist/npm/src/model/', import.meta.url);

for (const file of readdirSync(model).filter((name) => name.endsWith('.js'))) await import(new URL(file, model).href);
const {Editions} = await import(new URL('edition.js', model).href);

let count = 0;
for (const topic of Editions.topics) {
  for (const year of topic.years) {
    for (const language of ['nb', 'nn', 'en']) {
      try {
        topic.get(year, language);
        count += 1;
      } catch (error) {
        console.error(`The report of ${year}, ${language}: ${error.message}`);
        process.exitCode = 1;
      }
    }
  }
}
if (count === 0) throw new Error('There was no data to read.');
console.log(`Read ${count} editions of the data.`);
