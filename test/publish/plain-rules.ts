import {expect} from 'chai';

/**
 * The styles of a picture are plain rules in plain colours: many programs that draw SVG know no property of our own, no
 * query and no nested rule, and would draw everything black.
 */
export function expectPlainRules(root: Element): void {
  const css = root.querySelector('style')!.textContent;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  expect(sheet.cssRules.length).to.be.greaterThan(1);
  // A comment or a rule that a browser does not understand would be in the text alone.
  expect(css.split('{')).to.have.lengthOf(sheet.cssRules.length + 1);
  expect(css).not.to.include('/*');
  for (const rule of sheet.cssRules) {
    expect(rule, rule.cssText).to.be.instanceOf(CSSStyleRule);
    expect(rule.cssText).not.to.match(/var\(|--|light-dark|color-mix|undefined|:(is|where|has)\(/);
  }
}
