import rights from './rights.json' with {type: 'json'};

/** What the name of a choice can be made of, in any language of the figures. */
export const choice = /^[\p{L}\d .,()–-]{1,80}$/u;

/** What a year is made of: a figure repeats an edition that it does not have to its reader, so no other text may come there. */
const year = /^\d{4}$/;

const {choices, years}: Readonly<Record<'choices' | 'years', readonly string[]>> = rights;

/** Whether anybody may set an option: a link, the query of a figure page, an author without rights in a CMS. */
export const isFree = (name: string): boolean => choices.includes(name) || years.includes(name);

/** Whether anybody may set an option to this value. Which choices there are is for the figure to know. */
export const isFreeValue = (name: string, value: string): boolean =>
  choices.includes(name) ? choice.test(value) : years.includes(name) && year.test(value);
