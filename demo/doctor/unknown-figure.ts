import {figures} from '../embed/figures.js';
import type {Asked} from './asked-figures.js';
import type {Surroundings} from './surroundings.js';
import type {Finding} from './finding.js';
import {instead} from './instead.js';
import {nearest} from './nearest.js';

const tags = figures.map(({tag}) => tag);

/** A form of ours that asks for a figure that does not exist. */
export function unknownFigure(asked: Asked, site: Surroundings): Finding {
  return unknown(asked.tag, asked.element, () => asked, site);
}

/** Tags that look like ours and are not. */
export function unknownTags(root: ParentNode, site: Surroundings): Finding[] {
  // A page has few names of tags, and can have many tags.
  const known = new Map<string, boolean>();
  const isNear = (written: string) => {
    if (!known.has(written)) known.set(written, nearest(written, tags) !== undefined);
    return known.get(written)!;
  };
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const {localName, attributes} = element;
    // With a space in it a tag becomes a tag and an attribute.
    const written = localName.includes('-') ? localName : `${localName}-${attributes[0]?.name ?? ''}`;
    const isOurs = tags.includes(localName) || (!localName.includes('-') && !tags.includes(written));
    if (isOurs || !isNear(written)) return [];
    const options = new Map(Array.from(attributes, ({name, value}) => [name, value] as const));
    return [unknown(written, element, (tag) => ({tag, options}), site)];
  });
}

function unknown(
  tag: string,
  element: Element,
  asked: (meant: string) => Pick<Asked, 'tag' | 'options' | 'language'>,
  site: Surroundings,
): Finding {
  const meant = nearest(tag, tags);
  const base = {kind: 'bad', place: element} as const;
  return meant
    ? {
        ...base,
        code: 'figure-meant',
        names: {tag, meant},
        instead: instead('link', {...asked(meant), tag: meant}, site),
      }
    : {...base, code: 'figure-unknown', names: {tag, tags: tags.join(', ')}};
}
