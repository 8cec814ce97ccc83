import {told} from '../embed/chosen.js';
import {figureOf, titleOf} from '../embed/figures.js';
import {embedForms, type FormName} from '../embed/forms.js';
import type {Asked} from './asked-figures.js';
import {nearest} from './nearest.js';
import {scriptTag} from './sealed-files.js';
import type {Surroundings} from './surroundings.js';

/** The same figure in another form. */
export function instead(
  form: FormName,
  asked: Pick<Asked, 'tag' | 'options' | 'language'>,
  site: Surroundings,
): string {
  const {tag} = asked;
  const lang = asked.options.get('lang')?.toLowerCase();
  const language = asked.language ?? (['nb', 'nn', 'en'] as const).find((one) => one === lang);
  const codes = embedForms({
    tag,
    className: figureOf(tag)!.className,
    options: told(tag, Object.fromEntries(mended(asked))),
    language,
    title: asked.options.get('heading') ?? titleOf(tag, language ?? site.language),
    pageLanguage: site.language,
    host: site.host,
  });
  return codes[form].find(({role}) => role === 'place')!.text;
}

/** The options as they were probably meant; what is right already stays as it is. */
function mended({tag, options}: Pick<Asked, 'tag' | 'options'>): (readonly [name: string, value: string])[] {
  const known = figureOf(tag)!.options;
  return [...options].flatMap(([name, value]) => {
    const meant = nearest(
      name,
      known.map((option) => option.name),
    );
    const option = known.find((one) => one.name === meant);
    return option ? [[option.name, nearest(value, option.values) ?? value] as const] : [];
  });
}

export function loaderScript({host, sealed}: Surroundings): string {
  return scriptTag(host, 'loader.js', sealed);
}
