import {figures, shared} from 'virtual:loader-figures';
import {choice, isFree, isFreeValue} from './rights.js';
import {short, warnOnce} from './warn-once.js';

export type Options = readonly (readonly [name: string, value: string])[];

// As they are when the script starts: what replaces them afterwards does not change what is allowed.
const {URL: PlatformURL} = globalThis;
const {canParse} = PlatformURL;

/** All options of a figure; no name that an author writes finds anything else. */
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
 * @param place - Where the figure is: an address is read as one in that page.
 * @param isOpen - Whether anybody could have written it, as a link in a comment. An attribute comes from the page's author.
 */
export function checkedOptions(tag: string, asked: Options, place: Element, isOpen: boolean): Options {
  const known = optionsOf(tag);
  const names = Object.keys(known).filter((name) => !isOpen || isFree(name));
  return asked.filter(([name, value]) => {
    const isRead = isOpen ? isFreeValue(name, value) : !known[name] || choice.test(value);
    const fault = !names.includes(name)
      ? `${isOpen ? 'A link can set' : 'Its options are'} ${names.join(', ')}`
      : name === 'src'
        ? !isAllowed(value, place) && 'It takes an address on this server, or one with https:'
        : value && !isRead && 'It takes the name of a choice';
    if (fault) warnOnce(`<${tag}> ignores ${short(name)}="${short(value)}". ${fault}.`);
    return !fault && value;
  });
}

function isAllowed(address: string, {baseURI}: Element): boolean {
  if (!canParse(address, baseURI)) return false;
  const {origin, protocol} = new PlatformURL(address, baseURI);
  return origin === location.origin || protocol === 'https:';
}
