import {figures, shared} from 'virtual:loader-figures';
import {choice, isFree, isFreeValue} from './rights.js';
import {short, warnOnce} from './warn-once.js';

export type Options = readonly (readonly [name: string, value: string])[];

// Read when the script starts: a later replacement does not change which addresses are allowed.
const {URL: PlatformURL} = globalThis;
const {canParse} = PlatformURL;

/** All options of a figure; without a prototype, other names that an author writes find nothing. */
export const optionsOf = (tag: string): Readonly<Record<string, number | null>> => ({
  __proto__: null,
  ...shared,
  ...figures[tag]!.options,
});

/**
 * The options that a figure has, with values that they can take; the figure itself checks the names of choices. Others are
 * left out, with a warning for the author: a figure without an option is closer to the author's wish than no figure.
 *
 * @param place - The place of the figure: an address is resolved against its page.
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
