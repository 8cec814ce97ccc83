import type {Phrase} from '../words.js';
import type {Code, FormName} from './forms.js';

export const words = {
  place: {nb: 'Hvor publiserer du?', nn: 'Kvar publiserer du?', en: 'Where do you publish?'},
  others: {nb: 'Andre måter', nn: 'Andre måtar', en: 'Other ways'},
  described: {nb: 'Slik gjør du det', nn: 'Slik gjer du det', en: 'How to do it'},
  download: {nb: 'Last ned utvidelsen', nn: 'Last ned utvidinga', en: 'Download the plugin'},
  choose: {nb: 'Velg figur', nn: 'Vel figur', en: 'Choose a figure'},
  figure: {nb: 'Figur', nn: 'Figur', en: 'Figure'},
  language: {nb: 'Språket i figuren', nn: 'Språket i figuren', en: 'Language of the figure'},
  ofPage: {nb: 'Som siden den står på', nn: 'Som sida han står på', en: 'As the page it is on'},
  options: {nb: 'Valg for figuren', nn: 'Val for figuren', en: 'Options of the figure'},
  more: {nb: 'Flere valg', nn: 'Fleire val', en: 'More options'},
  unset: {nb: 'Ikke valgt', nn: 'Ikkje valt', en: 'Not set'},
  reset: {nb: 'Nullstill valgene', nn: 'Nullstill vala', en: 'Reset the options'},
  seen: {nb: 'Slik blir den', nn: 'Slik blir han', en: 'What it looks like'},
  width: {nb: 'Bredde', nn: 'Breidd', en: 'Width'},
  full: {nb: 'Full', nn: 'Full', en: 'Full'},
  pixels: {nb: 'Piksler', nn: 'Pikslar', en: 'Pixels'},
  codes: {nb: 'Kopier koden', nn: 'Kopier koden', en: 'Copy the code'},
  host: {nb: 'Adressen til filene', nn: 'Adressa til filene', en: 'Address of the files'},
  hostHelp: {
    nb: 'Mappen på nettet som er en kopi av `dist/cdn` i pakken. Den må begynne med https.',
    nn: 'Mappa på nettet som er ein kopi av `dist/cdn` i pakken. Ho må byrje med https.',
    en: 'The folder on the web that is a copy of `dist/cdn` of the package. It must begin with https.',
  },
  hostWrong: {
    nb: 'Dette er ikke en https-adresse til en mappe. Koden under bruker fortsatt den forrige adressen.',
    nn: 'Dette er ikkje ei https-adresse til ei mappe. Koden under bruker framleis den førre adressa.',
    en: 'This is not an https address of a folder. The code below still uses the previous address.',
  },
  tool: {nb: 'Verktøyet du skriver i', nn: 'Verktøyet du skriv i', en: 'The tool you write in'},
  toolHelp: {
    nb: 'Da ser du hva verktøyet beholder av hver kode.',
    nn: 'Då ser du kva verktøyet tek vare på av kvar kode.',
    en: 'You then see what the tool keeps of each snippet.',
  },
  unknownTool: {nb: 'Et annet, eller vet ikke', nn: 'Eit anna, eller veit ikkje', en: 'Another, or not sure'},
  safe: {
    nb: 'Lenken er det trygge valget:',
    nn: 'Lenkja er det trygge valet:',
    en: 'The link is the safe choice:',
  },
  outOf: {nb: 'av', nn: 'av', en: 'of'},
  keptIn: {
    nb: 'verktøy beholder den.',
    nn: 'verktøy tek vare på ho.',
    en: 'tools keep it.',
  },
  notInAddress: {
    nb: 'Hvem som helst kan skrive en adresse, så den kan ikke bestemme {names}. Bruk elementet eller avsnittet med data-attributter. Kortkoden virker også, når forfatteren har lov til å skrive HTML uten filter.',
    nn: 'Kven som helst kan skrive ei adresse, så ho kan ikkje bestemme {names}. Bruk elementet eller avsnittet med data-attributt. Kortkoden verkar òg, når forfattaren har lov til å skrive HTML utan filter.',
    en: 'Anybody can write an address, so it cannot set {names}. Use the element or the paragraph with data attributes. The shortcode works too, when its author may write unfiltered HTML.',
  },
  recommended: {nb: 'Anbefalt her', nn: 'Tilrådd her', en: 'Recommended here'},
  survival: {
    nb: 'Hva overlever hvor?',
    nn: 'Kva overlever kvar?',
    en: 'What survives where?',
  },
  survivalHelp: {
    nb: 'Hver kode er lagt inn i verktøyet og hentet ut igjen, med vanlige innstillinger der ikke noe annet står.',
    nn: 'Kvar kode er lagd inn i verktøyet og henta ut att, med vanlege innstillingar der ikkje noko anna står.',
    en: 'Each code was put into the tool and taken out again, with the usual settings unless stated otherwise.',
  },
  engine: {nb: 'Verktøy', nn: 'Verktøy', en: 'Tool'},
} satisfies Record<string, Phrase>;

export const forms: Readonly<Record<FormName, {title: Phrase; about: Phrase}>> = {
  link: {
    title: {nb: 'Lenke', nn: 'Lenkje', en: 'Link'},
    about: {
      nb: 'For deg som skriver i et vanlig redigeringsfelt. Lenken må stå alene i avsnittet. Der nettstedet har skriptet, blir den til figuren; ellers åpner den figuren på en egen side.',
      nn: 'For deg som skriv i eit vanleg redigeringsfelt. Lenkja må stå åleine i avsnittet. Der nettstaden har skriptet, blir ho til figuren; elles opnar ho figuren på ei eiga side.',
      en: 'For those who write in an ordinary editing field. The link must stand alone in its paragraph. Where the site has the script it becomes the figure; elsewhere it opens the figure on a page of its own.',
    },
  },
  data: {
    title: {nb: 'Avsnitt med data-attributter', nn: 'Avsnitt med data-attributt', en: 'Paragraph with data attributes'},
    about: {
      nb: 'For verktøy som viser kildekoden, men fjerner tagger de ikke kjenner.',
      nn: 'For verktøy som viser kjeldekoden, men fjernar taggar dei ikkje kjenner.',
      en: 'For tools that show their source code, but remove tags that they do not know.',
    },
  },
  element: {
    title: {nb: 'Element og skript', nn: 'Element og skript', en: 'Element and script'},
    about: {
      nb: 'For sider og maler du skriver selv. De fleste redigeringsfelt fjerner skriptet.',
      nn: 'For sider og malar du skriv sjølv. Dei fleste redigeringsfelt fjernar skriptet.',
      en: 'For pages and templates that you write yourself. Most editing fields remove the script.',
    },
  },
  iframe: {
    title: {nb: 'Ramme (iframe)', nn: 'Ramme (iframe)', en: 'Frame (iframe)'},
    about: {
      nb: 'For verktøy som bare tar imot rammer. Skriptet gir rammen rett høyde; uten det kan rammen få et rullefelt. Lenken under blir stående der verktøyet fjerner rammen.',
      nn: 'For verktøy som berre tek imot rammer. Skriptet gir ramma rett høgd; utan det kan ramma få eit rullefelt. Lenkja under blir ståande der verktøyet fjernar ramma.',
      en: 'For tools that only take frames. The script gives the frame its height; without it the frame may scroll. The link below stays where the tool removes the frame.',
    },
  },
  wordpress: {
    title: {nb: 'WordPress', nn: 'WordPress', en: 'WordPress'},
    about: {
      nb: 'Kortkoden krever utvidelsen vår. Med den blir også adressen til en figur når den limes inn på en egen linje.',
      nn: 'Kortkoden krev utvidinga vår. Med den blir òg adressa til ein figur når ho blir limt inn på ei eiga linje.',
      en: 'The shortcode needs our plugin. With it the address, too, becomes a figure when pasted on a line of its own.',
    },
  },
  markdown: {
    title: {nb: 'Markdown', nn: 'Markdown', en: 'Markdown'},
    about: {
      nb: 'For artikler i Markdown. Lenken må stå alene i avsnittet. Der nettstedet har skriptet, blir den til figuren.',
      nn: 'For artiklar i Markdown. Lenkja må stå åleine i avsnittet. Der nettstaden har skriptet, blir ho til figuren.',
      en: 'For articles in Markdown. The link must stand alone in its paragraph. Where the site has the script it becomes the figure.',
    },
  },
  newsletter: {
    title: {nb: 'Nyhetsbrev', nn: 'Nyheitsbrev', en: 'Newsletter'},
    about: {
      nb: 'Et bilde med lenke, funn, kilde og alternativ tekst. Bildet viser figuren uten valg.',
      nn: 'Eit bilete med lenkje, funn, kjelde og alternativ tekst. Biletet viser figuren utan val.',
      en: 'A picture with a link, the finding, the source and an alternative text. The picture shows the figure without options.',
    },
  },
  npm: {
    title: {nb: 'npm', nn: 'npm', en: 'npm'},
    about: {
      nb: 'For utviklere med et byggeverktøy.',
      nn: 'For utviklarar med eit byggjeverktøy.',
      en: 'For developers with a bundler.',
    },
  },
  react: {
    title: {nb: 'React', nn: 'React', en: 'React'},
    about: {
      nb: 'En komponent med typer. Den virker også i sider som er tegnet på serveren.',
      nn: 'Ein komponent med typar. Han verkar òg i sider som er teikna på serveren.',
      en: 'A typed component. It also works in pages that are rendered on the server.',
    },
  },
  vue: {
    title: {nb: 'Vue', nn: 'Vue', en: 'Vue'},
    about: {
      nb: 'Elementet i en vanlig Vue-komponent. Si fra til Vue i vite.config.js at taggen ikke er en komponent.',
      nn: 'Elementet i ein vanleg Vue-komponent. Sei frå til Vue i vite.config.js at taggen ikkje er ein komponent.',
      en: 'The element in an ordinary Vue component. Tell Vue in vite.config.js that the tag is not a component.',
    },
  },
};

export const roles: Readonly<Record<Code['role'], Phrase>> = {
  address: {nb: 'Adressen', nn: 'Adressa', en: 'The address'},
  once: {nb: 'Én gang på nettstedet', nn: 'Éin gong på nettstaden', en: 'Once per site'},
  place: {nb: 'Der figuren skal stå', nn: 'Der figuren skal stå', en: 'Where you want the figure'},
  install: {nb: 'I prosjektet', nn: 'I prosjektet', en: 'In the project'},
  shortcode: {nb: 'Kortkode', nn: 'Kortkode', en: 'Shortcode'},
  component: {nb: 'I koden', nn: 'I koden', en: 'In the code'},
};
