import type {Phrase} from '../words.js';
import type {FormName} from './forms.js';

/** Where somebody publishes: the form that fits there, what has to be there first, and where that is described. */
export interface Place {
  id: string;
  name: Phrase | string;
  form: FormName;
  needs: Phrase;
  /** From the root of the site. */
  described: string;
  /** What is installed there, from the root of the site. */
  download?: string;
}

const loader: Phrase = {
  nb: 'Lenken virker med en gang, og åpner figuren på en egen side. Skal den bli til figuren, må nettstedet ha én linje i malen.',
  nn: 'Lenkja verkar med ein gong, og opnar figuren på ei eiga side. Skal ho bli til figuren, må nettstaden ha éi linje i malen.',
  en: 'The link works at once, and opens the figure on a page of its own. To become the figure, it needs one line in the template of the site.',
};
const packaged: Phrase = {
  nb: 'Pakken må være installert i prosjektet.',
  nn: 'Pakken må vere installert i prosjektet.',
  en: 'The package must be installed in the project.',
};
const component: Phrase = {
  nb: 'En komponent for redaktørene følger med pakken. Uten den virker lenken når nettstedet har én linje i malen.',
  nn: 'Ein komponent for redaktørane følgjer med pakken. Utan han verkar lenkja når nettstaden har éi linje i malen.',
  en: 'A component for editors comes with the package. Without it the link works when the site has one line in its template.',
};

/** The place that is assumed until somebody says another. */
export const anywhere: Place = {
  id: '',
  name: {nb: 'Vet ikke', nn: 'Veit ikkje', en: 'I do not know'},
  form: 'link',
  needs: loader,
  described: 'docs/whole-site.html',
};

export const places: readonly Place[] = [
  anywhere,
  {
    id: 'wordpress',
    name: 'WordPress',
    form: 'wordpress',
    needs: {
      nb: 'Utvidelsen vår må være installert i WordPress.',
      nn: 'Utvidinga vår må vere installert i WordPress.',
      en: 'Our plugin must be installed in WordPress.',
    },
    described: 'docs/wordpress.html',
    download: 'wordpress/digdir-report-widgets.zip',
  },
  {
    id: 'enonic',
    name: 'Enonic XP',
    form: 'link',
    needs: component,
    described: 'docs/editors.html#enonic-xp-and-drupal',
  },
  {id: 'umbraco', name: 'Umbraco', form: 'link', needs: loader, described: 'docs/editors.html#tiptap'},
  {id: 'drupal', name: 'Drupal', form: 'link', needs: component, described: 'docs/editors.html#enonic-xp-and-drupal'},
  {
    id: 'sharepoint',
    name: 'SharePoint',
    form: 'iframe',
    needs: {
      nb: 'Lim inn rammen i nettdelen for innebygging. En administrator må først tillate adressen.',
      nn: 'Lim inn ramma i nettdelen for innbygging. Ein administrator må først tillate adressa.',
      en: 'Paste the frame into the Embed web part. An administrator must allow the address first.',
    },
    described: 'docs/figure-pages.html',
  },
  {id: 'optimizely', name: 'Optimizely', form: 'link', needs: loader, described: 'docs/whole-site.html'},
  {
    id: 'rich-text',
    name: {nb: 'Et annet redigeringsfelt', nn: 'Eit anna redigeringsfelt', en: 'Another rich text field'},
    form: 'link',
    needs: loader,
    described: 'docs/whole-site.html',
  },
  {
    id: 'markdown',
    name: {nb: 'Markdown eller Git', nn: 'Markdown eller Git', en: 'Markdown or Git'},
    form: 'markdown',
    needs: loader,
    described: 'docs/whole-site.html',
  },
  {id: 'react', name: 'React', form: 'react', needs: packaged, described: 'docs/frameworks.html#react'},
  {id: 'vue', name: 'Vue', form: 'vue', needs: packaged, described: 'docs/frameworks.html#vue'},
  {
    id: 'npm',
    name: {
      nb: 'Svelte, Angular eller annet med npm',
      nn: 'Svelte, Angular eller anna med npm',
      en: 'Svelte, Angular or other with npm',
    },
    form: 'npm',
    needs: packaged,
    described: 'docs/frameworks.html',
  },
  {
    id: 'newsletter',
    name: {nb: 'Nyhetsbrev', nn: 'Nyheitsbrev', en: 'Newsletter'},
    form: 'newsletter',
    needs: {
      nb: 'Ingenting må installeres. E-post kan ikke vise figurer, så dette er et bilde som leder til figuren.',
      nn: 'Ingenting må installerast. E-post kan ikkje vise figurar, så dette er eit bilete som leier til figuren.',
      en: 'Nothing needs to be installed. E-mail cannot show figures, so this is a picture that leads to the figure.',
    },
    described: 'docs/figure-pages.html',
  },
];

export const placeOf = (id: string | null): Place => places.find((one) => one.id === id) ?? anywhere;
