import {css, unsafeCSS, type CSSResult} from 'lit';

/* The sizes of all text in a figure: few, and so far apart that each says something. */

/** The text of a figure, as large as that of the page. */
export const base: CSSResult = css`max(1rem, 16px)`;
export const text: CSSResult = css`1em`;
/** Text beside other text, and tables. */
export const small: CSSResult = css`0.875em`;
/** Numbers and names in drawings, and numbers in tables, where small text has no room. */
export const label: CSSResult = css`0.75em`;
/** From 22 to 24 pixels in windows of 320 pixels and more, and smaller where text is so large that few letters fit on a line. */
export const heading: CSSResult = css`clamp(1em, min(9cqi, max(1.375em, 1.2em + 0.6cqi)), 1.5em)`;
/** The heading of a chapter in a narrow window, smaller where text is so large that few letters fit on a line. */
export const title: CSSResult = css`clamp(1em, 10cqi, 1.75em)`;
/** The few numbers that a figure is about, and the name of a chapter in a wide window. */
export const large: CSSResult = css`2.5em`;

/** A size inside small text, of which its own em is. */
export const inSmall = (size: CSSResult): CSSResult => unsafeCSS(`calc(${size.cssText} / 0.875)`);
