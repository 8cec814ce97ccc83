// One line for every test file in a browser, what failed in it, and at the end the counts that run.mjs reads.
import {resultLines} from './result-lines.mjs';

const flatten = ({suites = [], tests = []} = {}, path = []) => [
  ...tests.map((test) => ({...test, name: [...path, test.name].join(' › ')})),
  ...suites.flatMap((suite) => flatten(suite, [...path, suite.name])),
];

/** Chromium begins a stack with the message, Firefox does not. A test that a failed hook kept from running has no error. */
function reasonOf({message = '', stack = '', expected, actual} = {message: 'did not run'}) {
  const values = expected === undefined ? [] : [`expected ${expected}`, `actual   ${actual}`];
  return [stack.includes(message) ? '' : message, stack, ...values].filter(Boolean).join('\n');
}

export function browserReporter() {
  const lines = resultLines();
  let root;
  return {
    start({config}) {
      root = config.rootDir;
    },
    reportTestFileResults({testFile, sessionsForTestFile}) {
      const name = testFile.replace(`${root}/`, '');
      for (const session of sessionsForTestFile) {
        const tests = flatten(session.testResults).filter(({skipped}) => !skipped);
        const failed = tests.filter(({passed}) => !passed);
        const seconds = tests.reduce((sum, {duration = 0}) => sum + duration / 1000, 0);
        lines.add(name, tests.length - failed.length, seconds);
        for (const test of failed) lines.fail(`${name}: ${test.name}`, reasonOf(test.error));
        for (const error of session.errors) lines.fail(name, reasonOf(error));
        for (const log of session.logs) console.log(`  console: ${log.map(String).join(' ')}`);
        for (const {url} of session.request404s) console.log(`  not found: ${url}`);
      }
    },
    onTestRunFinished: ({focusedTestFile}) => focusedTestFile || lines.end(),
  };
}
