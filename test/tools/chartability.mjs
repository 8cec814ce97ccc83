// The audit by the heuristics of Chartability: each with the tests that support it, a dated look, or an admitted failure.

/** @throws {Error} where a heuristic has none of the three, or names a test that does not exist. */
export function audit(evidence, {workbook, heuristics}) {
  const named = heuristics.map(({criteria = [], ...rest}) => {
    const tests = criteria.map((id) => {
      const one = evidence.find(({criterion}) => criterion === id);
      if (!one) throw new Error(`“${rest.name}” names ${id}, which has no test.`);
      return {criterion: id, test: one.test, file: one.file};
    });
    if (tests.length === 0 && !rest.look && !rest.failure) throw new Error(`“${rest.name}” is not answered.`);
    return {...rest, ...(tests.length > 0 && {tests})};
  });
  return {workbook, heuristics: named};
}
