// `npm run statement`: how each criterion of WCAG 2.2 at A and AA is met by each element, and how that is known.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {audit} from './chartability.mjs';
import {allEvidence} from './evidence.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const json = (file) => JSON.parse(readFileSync(root + file, 'utf8'));
/** What a screen reader said, as `npm run heard` wrote it. */
const heard = json('demo/heard.json');

export const file = `${root}demo/accessibility.json`;
export const elements = json('custom-elements.json')
  .modules.map(({declarations}) => declarations[0].tagName)
  .toSorted();
const {name, version, devDependencies} = json('package.json');

/** The answers to the heuristics of Chartability, whose tests are those of all elements. */
const answers = audit(allEvidence(elements), json('test/chartability.json'));

/** EN 301 549 V3.2.1 has the criteria of WCAG 2.1 under chapter 9; those that are new in 2.2 are not in it. */
const newIn22 = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

/** What is known of one criterion in one element: a fault counts more than a test, and a test more than a look. */
function statusOf({outside}, tag, {tests, looks, faults}) {
  const has = (list) => list.some((one) => one.elements.includes(tag));
  if (has(faults)) return 'fault';
  if (outside) return outside.kind;
  if (has(tests)) return 'tested';
  return has(looks) ? 'lookedAt' : 'notTested';
}

/** Elements are named where they are not all. */
const whose = ({elements: list, ...rest}) => (list.length === elements.length ? rest : {...rest, elements: list});

export function statement({
  criteria = json('test/criteria.json').criteria,
  known = json('test/looks.json'),
  evidence = allEvidence(elements),
} = {}) {
  const ids = criteria.map(({id}) => id);
  const used = [
    ...evidence.map(({criterion}) => criterion),
    ...[...known.looks, ...known.faults].flatMap((one) => one.criteria),
  ];
  const unknown = [...new Set(used.filter((id) => !ids.includes(id)))];
  const missing = [];
  const told = criteria.map((criterion) => {
    const {id, level, name: names, outside} = criterion;
    const isOf = (one) => one.criteria.includes(id);
    const found = {
      tests: evidence.filter((one) => one.criterion === id),
      looks: known.looks.filter(isOf),
      faults: known.faults.filter(isOf),
    };
    const status = Object.fromEntries(elements.map((tag) => [tag, statusOf(criterion, tag, found)]));
    for (const [tag, one] of Object.entries(status)) if (one === 'notTested') missing.push(`${id} ${tag}`);
    return {
      id,
      level,
      name: names,
      en301549: newIn22.includes(id) ? null : `9.${id}`,
      ...(outside && {why: outside.why}),
      elements: status,
      tests: found.tests.map(({criterion: _, tool, ...rest}) =>
        whose({...rest, ...(tool && {tool: `${tool} ${devDependencies[tool]}`})}),
      ),
      looks: found.looks.map(({criteria: _, ...rest}) => whose(rest)),
      faults: found.faults.map(({criteria: _, ...rest}) => whose(rest)),
    };
  });
  const whole = {
    about:
      'How each criterion of WCAG 2.2 at levels A and AA is met by each element, and how that is known. Made by `npm run statement` from the names of the tests, test/criteria.json and test/looks.json.',
    package: name,
    version,
    standards: {wcag: '2.2', en301549: 'V3.2.1'},
    elements,
    limits: known.limits,
    heard,
    chartability: answers,
    criteria: told,
  };
  return {text: `${JSON.stringify(whole, null, 1)}\n`, whole, missing, unknown};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {text, missing, unknown} = statement();
  writeFileSync(file, text);
  if (missing.length > 0) console.log(`Neither a test nor a look: ${missing.join(', ')}`);
  if (unknown.length > 0) console.log(`No criterion: ${unknown.join(', ')}`);
}
