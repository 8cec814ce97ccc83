import rights from './rights.json' with {type: 'json'};

/** The characters in the name of a choice, in any language of the figures. */
export const choice = /^[\p{L}\d .,()–-]{1,80}$/u;

/** A year has four digits: a figure repeats an edition that it does not have to its reader, so no other text is allowed. */
const year = /^\d{4}$/;

const {choices, years}: Readonly<Record<'choices' | 'years', readonly string[]>> = rights;

/** Whether anybody may set an option: a link, the query of a figure page, an author without rights in a CMS. */
export const isFree = (name: string): boolean => choices.includes(name) || years.includes(name);

/** Whether anybody may set an option to this value. The figure itself checks whether it has the choice. */
export const isFreeValue = (name: string, value: string): boolean =>
  choices.includes(name) ? choice.test(value) : years.includes(name) && year.test(value);
