/** A piece of code, and what it is. */
export interface Piece {
  kind: 'tag' | 'name' | 'value' | 'text';
  text: string;
}

const longestLine = 60;

/** A live element as an author would write it. */
export function markupOf(element: Element, indent = ''): Piece[] {
  const tag = element.localName;
  const attributes = [...element.attributes].map(({name, value}) => ({name, value: value.replaceAll('"', '&quot;')}));
  const length = attributes.reduce((sum, {name, value}) => sum + name.length + value.length + 4, indent.length);
  const space = attributes.length > 1 && length + tag.length > longestLine ? `\n${indent}  ` : ' ';
  // White space says nothing; an empty cell does.
  const children = [...element.childNodes].filter((node) => node instanceof Element || node.textContent?.trim());
  const isBlock = children.some((node) => node instanceof Element && !node.matches('th, td'));
  return [
    {kind: 'tag', text: `<${tag}`},
    ...attributes.flatMap(({name, value}): Piece[] => [
      {kind: 'text', text: space},
      {kind: 'name', text: name},
      ...(value === ''
        ? []
        : ([
            {kind: 'text', text: '='},
            {kind: 'value', text: `"${value}"`},
          ] satisfies Piece[])),
    ]),
    {kind: 'tag', text: '>'},
    ...children.flatMap((node): Piece[] =>
      node instanceof Element
        ? [
            // The cells of a row are beside one another.
            ...(node.matches('th, td') ? [] : ([{kind: 'text', text: `\n${indent}  `}] satisfies Piece[])),
            ...markupOf(node, `${indent}  `),
          ]
        : [{kind: 'text', text: node.textContent!.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}],
    ),
    ...(isBlock ? [{kind: 'text', text: `\n${indent}`} as const] : []),
    {kind: 'tag', text: `</${tag}>`},
  ];
}

/** The rules that the page's style sheets have for a class, as an author would write them. */
export function rulesFor(className: string): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules
    .filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.selectorText === `.${className}`)
    .map(({selectorText, style}) => {
      const declarations = [...style].map((name) => `  ${name}: ${style.getPropertyValue(name).trim()};`);
      return [`${selectorText} {`, ...declarations, '}'].join('\n');
    })
    .join('\n');
}
