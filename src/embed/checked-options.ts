import {figures, shared} from 'virtual:loader-figures';
import {short, tell} from './tell.js';

export type Options = readonly (readonly [name: string, value: string])[];

/** What the name of a choice can be made of, in any language of the figures. */
const choice = /^[\p{L}\d .,()–-]{1,80}$/u;

/** All that a figure can be told; no name that an author writes finds anything else. */
export const optionsOf = (tag: string): Readonly<Record<string, number | null>> => ({
  __proto__: null,
  ...shared,
  ...figures[tag]!.options,
});

/**
 * The options that a figure has, with values that it may take; the figure itself tells which of a choice it knows. What it
 * has not is left out, with a sentence for the author: a figure without one of its options is closer to what was meant
 * than none.
 *
 * @param place - Where the figure stands: an address is read as one in that page.
 */
export function checkedOptions(tag: string, asked: Options, place: Element, isLink: boolean): Options {
  const known = optionsOf(tag);
  return asked.filter(([name, value]) => {
    const fault = !(name in known)
      ? `Its options are ${Object.keys(known).join(', ')}`
      : name === 'src'
        ? !isAllowed(value, place, isLink) && 'It takes an address on this server, or in data-src one with https:'
        : known[name] && value && !choice.test(value) && 'It takes the name of a choice';
    if (fault) tell(`<${tag}> ignores ${short(name)}="${short(value)}". ${fault}.`);
    return !fault && value;
  });
}

/** A link can come from anybody who may write a comment; an attribute comes from the page's author. */
function isAllowed(address: string, {baseURI}: Element, isLink: boolean): boolean {
  if (!URL.canParse(address, baseURI)) return false;
  const {origin, protocol} = new URL(address, baseURI);
  return origin === location.origin || (!isLink && protocol === 'https:');
}
