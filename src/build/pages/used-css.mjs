const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;
const TOKEN = new RegExp(`${STRING.source}|[{}]|[^{}"']+`, 'g');
const CONDITION = /^@(?:media|container|supports|layer)\b/;
const ASIDE = /\[[^\]]*\]|::?[\w-]+\([^()]*\)/g;

/**
 * Leaves out of a style sheet the rules for elements and classes that stand nowhere in some markup. What a selector says
 * inside brackets, as in `:not(.narrow)`, is left out of account.
 *
 * @param {string} css Minified.
 * @param {string} markup
 */
export function usedCss(css, markup) {
  const classes = new Set(Array.from(markup.matchAll(/\bclass="([^"]*)"/g), ([, names]) => names.split(/\s+/)).flat());
  const tags = new Set(Array.from(markup.matchAll(/<([a-z][\w-]*)/gi), ([, tag]) => tag.toLowerCase()));
  const isUsed = (selector) => {
    let plain = selector.replaceAll(STRING, '');
    for (let before; before !== plain;) [before, plain] = [plain, plain.replaceAll(ASIDE, '')];
    const named = (pattern) => Array.from(plain.matchAll(pattern), ([, name]) => name);
    return (
      named(/\.([\w-]+)/g).every((name) => classes.has(name)) &&
      named(/(?:^|[\s>+~])([a-z][\w-]*)/gi).every((tag) => tags.has(tag.toLowerCase()))
    );
  };
  return rulesOf(css)
    .map(({prelude, body}) => {
      if (body === undefined) return prelude;
      if (CONDITION.test(prelude)) {
        const inside = usedCss(body, markup);
        return inside && `${prelude}{${inside}}`;
      }
      if (prelude.startsWith('@')) return `${prelude}{${body}}`;
      const selectors = partsOf(prelude).filter(isUsed);
      return selectors.length > 0 ? `${selectors.join(',')}{${body}}` : '';
    })
    .join('');
}

/** Leaves out the colours that nothing has, of a style sheet or of a page with its own. */
export const usedColours = (text) =>
  text.replaceAll(/(--_[\w-]+):[^;{}]*(?:;|(?=}))/g, (declared, name) =>
    text.includes(`var(${name})`) || text.includes(`transition:${name}`) ? declared : '',
  );

/** The rules of a style sheet, each with what stands before its braces and in them; one without braces ends with `;`. */
function rulesOf(css) {
  const rules = [];
  let depth = 0;
  let [prelude, body] = ['', ''];
  for (const [token] of css.matchAll(TOKEN)) {
    if (token === '}' && (depth -= 1) === 0) {
      const statements = prelude.split(/(?<=;)/);
      rules.push(...statements.slice(0, -1).map((one) => ({prelude: one})), {prelude: statements.at(-1), body});
      [prelude, body] = ['', ''];
    } else if (token === '{' && (depth += 1) === 1) continue;
    else if (depth === 0) prelude += token;
    else body += token;
  }
  return rules;
}

/** The selectors of a list; a comma in brackets does not part them. */
function partsOf(list) {
  const parts = [''];
  let depth = 0;
  for (const character of list) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
