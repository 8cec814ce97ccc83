// What axe-core and IBM's accessibility-checker find wrong with a page.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const {resolve} = createRequire(import.meta.url);
const source = (file) => readFileSync(resolve(file), 'utf8');

/** Both checkers, to be run in a page once. */
export const axeSource = source('axe-core/axe.min.js');
export const ibmSource = `${source('accessibility-checker-engine/ace.js')}; globalThis.ace = ace;`;

/**
 * Rules of IBM's checker that are wrong for a case, each with its reason. `is` tells by the HTML whether it is this case;
 * everything else that the rule finds is a finding.
 */
export const notMeant = {
  text_block_heading: {
    why: 'It asks whether short bold text ought to be a heading. Where it stands in the box of the heading, it is one. Every figure has exactly one, so that the outline of a page stays its author’s; names of items and of parts are the first words of a list item or name the chart that follows.',
    is: (html) => /^<(p|div|span|strong|summary|dt)\b/.test(html),
  },
  element_tabbable_role_valid: {
    why: 'It wants a widget role for everything that Tab stops at. The marks of a chart are pictures with a name that arrow keys go through; a widget role would promise an action, and programs that read aloud leave the inside of most widgets out of reading. The box of a table is a stop so that it can be scrolled by keyboard in every browser, and whether there is anything to scroll is not measured: that would cost script at every resize.',
    is: (html) => / role="img"/.test(html) || / class="table-box"/.test(html),
  },
  widget_tabbable_exists: {
    why: 'It wants a Tab stop in everything with the role of a button. The marks of a chart have one Tab stop, from which the arrow keys go to the others.',
    is: (html) => / role="button"/.test(html) && / class="mark\b/.test(html),
  },
  input_checkboxes_grouped: {
    why: 'It takes radio buttons of one name in two shadow roots for one group. They are a group in their own root, as HTML has it, and stand in a fieldset with a legend.',
    is: (html) => / type="radio"/.test(html) && / name="view"/.test(html),
  },
  input_label_visible: {
    why: 'It does not find a label in a shadow root. Each has one in sight: around it, or by its id.',
    is: (html) => /^<(select|textarea)\b/.test(html),
  },
  blockquote_cite_exists: {
    why: 'It asks whether this is a quotation. It is; the section that it stands in is named on the next line, and has no address.',
    is: (html) => / class="quotation"/.test(html),
  },
  aria_role_redundant: {
    why: 'The roles of this table are written out because it is laid out as blocks where there is little room, and would then not be told as a table.',
    is: (html) => /^<(table|thead|tbody|tr|th|td)\b/.test(html),
  },
  img_alt_background: {
    why: 'It asks whether a background is a picture that needs words. Behind the cells of a row of partners it is a row of dots that leads the eye to the next mark, and every mark has its subject and partner in words. Forced colours keep the dots, in a system colour. A table has a shadow at a side where it is wider than its box; its columns are cut off there without it, too.',
    is: (html) => /^<div class="place\b|^<div [^>]*class="table-box"/.test(html),
  },
  table_headers_exists: {
    why: 'Where the row of heads is hidden, it wants a head first in every row. Each challenge has one, and the report’s words about it are one cell in a row of their own. They are no head; the control that opens them is described by the name of the challenge.',
    is: (html) => /^<table class="findings\b/.test(html),
  },
};

/** What axe finds; `colours` asks only for what depends on the colours of the page. Runs in the page. */
export function axeFindings(colours) {
  const options = colours ? {runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}} : {};
  return globalThis.axe
    .run(document, {...options, resultTypes: ['violations']})
    .then(({violations}) =>
      violations.flatMap(({id, nodes}) =>
        nodes.map(({html, failureSummary}) => `axe ${id}: ${html} ${failureSummary}`),
      ),
    );
}

/** What IBM's checker finds, as `[rule, html, message]`. Runs in the page. */
export async function ibmFindings(colours) {
  const checker = (globalThis.ibmChecker ??= new globalThis.ace.Checker());
  if (!checker.getGuidelineIds().includes('colours')) {
    const guideline = checker.getGuidelines().find(({id}) => id === 'IBM_Accessibility');
    const ofColours = guideline.checkpoints
      .map((point) => ({...point, rules: (point.rules ?? []).filter(({id}) => /contrast_sufficient/.test(id))}))
      .filter(({rules}) => rules.length > 0);
    checker.addGuideline({...guideline, id: 'colours', checkpoints: ofColours});
  }
  const {results} = await checker.check(document, [colours ? 'colours' : 'IBM_Accessibility']);
  return results
    .filter(({value}) => value[1] !== 'PASS')
    .map(({ruleId, snippet, message}) => [ruleId, snippet, message]);
}

/** Without those that are not meant; `used` collects the rules whose reason was needed. */
export function ofIbm(findings, used) {
  return findings.flatMap(([rule, html, message]) => {
    if (notMeant[rule]?.is(html)) {
      used.add(rule);
      return [];
    }
    return [`IBM ${rule}: ${html} ${message}`];
  });
}
