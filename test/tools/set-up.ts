// Runs before every test file in a browser: what Lit's development build warns of is a failure, and so is a test that
// asserts nothing.
import {Assertion} from 'chai';

const issued: string[] = [];

/** Lit writes a warning to the console unless this already has it. Here it has every warning, and keeps those it is asked for. */
class IssuedWarnings extends Set<string> {
  override has(warning: string): boolean {
    // That this is the development build is no fault.
    if (!warning.startsWith('Lit is in dev mode')) issued.push(warning);
    return true;
  }
}
(globalThis as {litIssuedWarnings?: Set<string>}).litIssuedWarnings = new IssuedWarnings();

const found = new Set<string>();
const collect = (title: string) => {
  for (const warning of issued.splice(0)) found.add(`${title}: ${warning}`);
};

let assertions = 0;
// Every assertion of Chai comes here.
const {assert} = Assertion.prototype;
Assertion.prototype.assert = function count(this: Chai.Assertion, ...args) {
  assertions += 1;
  assert.apply(this, args);
};

beforeEach(function startCounting() {
  assertions = 0;
});

afterEach(function collectFaults() {
  const {state} = this.currentTest!;
  const title = this.currentTest!.fullTitle();
  if (state === 'passed' && assertions === 0) found.add(`${title}: asserts nothing`);
  collect(title);
});

// At the end of the file, because a hook that fails after a test keeps all later tests from running.
after(() => {
  collect('between the tests');
  if (found.size > 0) throw new Error([...found].join('\n'));
});
