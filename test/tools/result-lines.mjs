/** Writes results in the form that run.mjs reads: `FAILED name (reason)`, and at last `N passed, N failed`. */
export function resultLines(write = (line) => console.log(line)) {
  const total = {passed: 0, failed: 0};
  return {
    add(name, passed, seconds) {
      total.passed += passed;
      write(`${seconds.toFixed(1).padStart(6)} s  ${name}: ${passed} passed`);
    },
    fail(name, reason = '') {
      total.failed += 1;
      const [first] = reason.split('\n');
      // The list at the end of a run repeats this line.
      write(`FAILED ${name}${first && ` (${first.slice(0, 200)})`}`);
      write(reason.replace(/^/gm, '  '));
    },
    end() {
      write(`${total.passed} passed, ${total.failed} failed`);
    },
  };
}
