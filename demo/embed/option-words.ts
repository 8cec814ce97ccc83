import type {Language} from '../../src/datasets/source.js';
import spoken from '../../src/build/option-names.json' with {type: 'json'};
import type {Phrase} from '../words.js';
import type {Option} from './figures.js';

const names: Readonly<Record<string, Phrase>> = spoken.names;

/** The descriptions of the manifest, which are in English, in the two other languages. */
const descriptions: Readonly<Record<string, Omit<Phrase, 'en'>>> = {
  'How the numbers are shown.': {nb: 'Hvordan tallene vises.', nn: 'Korleis tala blir viste.'},
  'How the goals are shown.': {nb: 'Hvordan målene vises.', nn: 'Korleis måla blir viste.'},
  'How the co-operation is shown.': {nb: 'Hvordan samarbeidet vises.', nn: 'Korleis samarbeidet blir vist.'},
  'How the claims are shown.': {nb: 'Hvordan påstandene vises.', nn: 'Korleis påstandane blir viste.'},
  'How the plans are shown.': {nb: 'Hvordan planene vises.', nn: 'Korleis planane blir viste.'},
  'How the timeline is shown.': {nb: 'Hvordan tidslinjen vises.', nn: 'Korleis tidslinja blir vist.'},
  'How the challenges are shown.': {nb: 'Hvordan utfordringene vises.', nn: 'Korleis utfordringane blir viste.'},
  'County to highlight, by number (`46`) or name (`Vestland`), among the counties of the numbers. Reports from 2024 have the 15 counties of that year, some with new numbers: `Østfold` is `31`.':
    {
      nb: 'Fylket som er fremhevet, med nummer (`46`) eller navn (`Vestland`), blant fylkene som tallene gjelder. Rapporter fra 2024 har de 15 fylkene fra det året, noen med nye nummer: `Østfold` er `31`.',
      nn: 'Fylket som er framheva, med nummer (`46`) eller namn (`Vestland`), blant fylka som tala gjeld. Rapportar frå 2024 har dei 15 fylka frå det året, nokre med nye nummer: `Østfold` er `31`.',
    },
  'Replaces the heading.': {nb: 'Erstatter overskriften.', nn: 'Erstattar overskrifta.'},
  'Level of the heading in the page’s outline, from 2 to 6.': {
    nb: 'Nivået til overskriften på siden, fra 2 til 6.',
    nn: 'Nivået til overskrifta på sida, frå 2 til 6.',
  },
  'The year of the report whose numbers are shown. The newest one if left out.': {
    nb: 'Året for rapporten som tallene er fra. Den nyeste hvis feltet er tomt.',
    nn: 'Året for rapporten som tala er frå. Den nyaste om feltet er tomt.',
  },
  'Parts to leave out, separated by spaces: `heading`, `summary`, `views`, `key`, `hint`, `note`, `abbreviations`, `tools`.':
    {
      nb: 'Deler som ikke skal vises, med mellomrom mellom: `heading` (overskrift), `summary` (funn), `views` (visninger), `key` (tegnforklaring), `hint` (slik leser du), `note` (merknad), `abbreviations` (forkortelser), `tools` (verktøy).',
      nn: 'Delar som ikkje skal visast, med mellomrom mellom: `heading` (overskrift), `summary` (funn), `views` (visingar), `key` (teiknforklaring), `hint` (slik les du), `note` (merknad), `abbreviations` (forkortingar), `tools` (verktøy).',
    },
  'Figures of the same group follow what the reader chooses in one another.': {
    nb: 'Figurer i samme gruppe følger det leseren velger i en av dem.',
    nn: 'Figurar i same gruppe følgjer det lesaren vel i ein av dei.',
  },
  'Keeps what the reader chooses in the page’s address, under this name, so that a link to the page opens what was seen.':
    {
      nb: 'Tar vare på det leseren velger i adressen til siden, under dette navnet. Da åpner en lenke til siden det leseren så.',
      nn: 'Tek vare på det lesaren vel i adressa til sida, under dette namnet. Då opnar ei lenkje til sida det lesaren såg.',
    },
  'Shows one chapter only.': {nb: 'Viser bare ett kapittel.', nn: 'Viser berre eitt kapittel.'},
  'Shows one goal only, by its number in the chapter.': {
    nb: 'Viser bare ett mål, med nummeret det har i kapittelet.',
    nn: 'Viser berre eitt mål, med nummeret det har i kapittelet.',
  },
  'Shows the guides of one publisher only.': {
    nb: 'Viser bare veiledningene fra én utgiver.',
    nn: 'Viser berre rettleiingane frå éin utgivar.',
  },
  'Shows the guides of one status only. The report says of five that they are new *or* updated.': {
    nb: 'Viser bare veiledningene med én status. Om fem sier rapporten at de er nye eller oppdaterte.',
    nn: 'Viser berre rettleiingane med éin status. Om fem seier rapporten at dei er nye eller oppdaterte.',
  },
  'Shows the guides in which every word occurs, in the title, the publisher or the host of the address.': {
    nb: 'Viser veiledningene der alle ordene står i tittelen, utgiveren eller nettadressen.',
    nn: 'Viser rettleiingane der alle orda står i tittelen, utgivaren eller nettadressa.',
  },
  'Order of the list.': {nb: 'Rekkefølgen i listen.', nn: 'Rekkjefølgja i lista.'},
  'Order of the measures in the view of rows: by how far the level that is furthest behind, or the highlighted one, is behind the level it is compared with, or as in the report.':
    {
      nb: 'Rekkefølgen på tiltakene i rader: etter hvor langt det nivået som er lengst bak, eller det fremhevede, er bak nivået det sammenlignes med, eller som i rapporten.',
      nn: 'Rekkjefølgja på tiltaka i rader: etter kor langt det nivået som er lengst bak, eller det framheva, er bak nivået det blir samanlikna med, eller som i rapporten.',
    },
  'The numbers: how many municipalities received support, as circles on the map, or what share of the municipalities in the county they are, as colours of the counties. The shares are computed, and the reader can change from one to the other. Own numbers are circles; they colour the counties where they are percentages, have decimals, or are below zero, and where their unit, column or title says «per 1 000», «per innbygger» or the like.':
    {
      nb: 'Tallene: hvor mange kommuner som fikk støtte, som sirkler på kartet, eller hvor stor andel de er av kommunene i fylket, som farger på fylkene. Andelene er beregnet, og leseren kan bytte mellom dem. Egne tall er sirkler. De farger fylkene når de er prosenter, har desimaler eller er under null, og når enheten, kolonnen eller tittelen sier «per 1 000», «per innbygger» eller lignende.',
      nn: 'Tala: kor mange kommunar som fekk støtte, som sirklar på kartet, eller kor stor andel dei er av kommunane i fylket, som fargar på fylka. Andelane er berekna, og lesaren kan byte mellom dei. Eigne tal er sirklar. Dei fargar fylka når dei er prosent, har desimalar eller er under null, og når eininga, kolonnen eller tittelen seier «per 1 000», «per innbyggjar» eller liknande.',
    },
  'Level of government to highlight. The text under the heading is then about that level; the heading stays about all, except with own data on another subject.':
    {
      nb: 'Forvaltningsnivået som er fremhevet. Teksten under overskriften handler da om det nivået. Overskriften er fortsatt om alle, unntatt for egne tall om et annet emne.',
      nn: 'Forvaltningsnivået som er framheva. Teksten under overskrifta handlar då om det nivået. Overskrifta er framleis om alle, bortsett frå for eigne tal om eit anna emne.',
    },
  'Levels of government to show, by id or name, separated by spaces. All if left out.': {
    nb: 'Forvaltningsnivåene som vises. Alle hvis ingen er valgt.',
    nn: 'Forvaltningsnivåa som blir viste. Alle om ingen er valde.',
  },
  'Measures to show, by id or name, separated by spaces. All if left out. Where `measure` is set, it alone counts.': {
    nb: 'Tiltakene som vises. Alle hvis ingen er valgt. Er `measure` satt, gjelder bare det.',
    nn: 'Tiltaka som blir viste. Alle om ingen er valde. Er `measure` sett, gjeld berre det.',
  },
  'The only measure to show. All five if left out.': {
    nb: 'Det eneste tiltaket som vises. Alle fem hvis ingenting er valgt.',
    nn: 'Det einaste tiltaket som blir vist. Alle fem om ingenting er valt.',
  },
  'First year to show.': {nb: 'Første år som vises.', nn: 'Første år som blir vist.'},
  'Last year to show.': {nb: 'Siste år som vises.', nn: 'Siste år som blir vist.'},
  'Shows the numbers of one chapter only.': {
    nb: 'Viser bare tallene fra ett kapittel.',
    nn: 'Viser berre tala frå eitt kapittel.',
  },
  'Shows one figure alone.': {nb: 'Viser ett tall alene.', nn: 'Viser eitt tal åleine.'},
  'The only year to show. Both if left out.': {
    nb: 'Det eneste året som vises. Begge hvis ingenting er valgt.',
    nn: 'Det einaste året som blir vist. Begge om ingenting er valt.',
  },
  'Partner to highlight; the sentence under the heading is then about that partner.': {
    nb: 'Partneren som er fremhevet. Setningen under overskriften handler da om den partneren.',
    nn: 'Partnaren som er framheva. Setninga under overskrifta handlar då om den partnaren.',
  },
  'The chapter.': {nb: 'Kapittelet.', nn: 'Kapittelet.'},
  'The claim that the words are about.': {nb: 'Påstanden som ordene handler om.', nn: 'Påstanden som orda handlar om.'},
  'Same as `ref`, for frameworks that keep that name for themselves.': {
    nb: 'Det samme som `ref`, for rammeverk som bruker det navnet selv.',
    nn: 'Det same som `ref`, for rammeverk som bruker det namnet sjølve.',
  },
  'Shows the claims of one chapter only.': {
    nb: 'Viser bare påstandene fra ett kapittel.',
    nn: 'Viser berre påstandane frå eitt kapittel.',
  },
  'Shows the plans that name one partner.': {
    nb: 'Viser planene som nevner én partner.',
    nn: 'Viser planane som nemner éin partnar.',
  },
  'Address of numbers to show instead of the report’s: JSON-stat, CSV, or the library’s own JSON. `https:`, or the page’s own server; a relative address is resolved against the page’s base. The numbers can also be in the page, as a `<table>` or a `<script type="application/json">` inside the element. When loading or parsing fails, the report’s numbers stay and the figure says so.':
    {
      nb: 'Adressen til tall som vises i stedet for rapportens: JSON-stat, CSV eller bibliotekets egen JSON. `https:`, eller sidens egen server. Tallene kan også stå på siden, som en `<table>` eller et `<script type="application/json">` inni elementet. Kan de ikke hentes eller leses, blir rapportens tall stående, og figuren sier fra.',
      nn: 'Adressa til tal som blir viste i staden for dei i rapporten: JSON-stat, CSV eller biblioteket sin eigen JSON. `https:`, eller sida sin eigen server. Tala kan òg stå på sida, som ein `<table>` eller eit `<script type="application/json">` inni elementet. Kan dei ikkje hentast eller lesast, blir tala i rapporten ståande, og figuren seier frå.',
    },
  'Address of a document to show instead of the report’s: JSON as `data/schema/goals.schema.json` describes it. `https:`, or the page’s own server; a relative address is resolved against the page’s base. The document can also be in the page, in a `<script type="application/json">` inside the element. When loading or parsing fails, the report’s goals stay and the figure says so.':
    {
      nb: 'Adressen til et dokument som vises i stedet for rapportens: JSON slik `data/schema/goals.schema.json` beskriver. `https:`, eller sidens egen server. Dokumentet kan også være på siden, i et `<script type="application/json">` inni elementet. Kan det ikke hentes eller leses, vises rapportens mål, og figuren sier fra.',
      nn: 'Adressa til eit dokument som blir vist i staden for det i rapporten: JSON slik `data/schema/goals.schema.json` beskriv. `https:`, eller sida sin eigen server. Dokumentet kan òg vere på sida, i eit `<script type="application/json">` inni elementet. Kan det ikkje hentast eller lesast, blir måla i rapporten viste, og figuren seier frå.',
    },
  'Address of a list to show instead of the report’s: CSV with titles and addresses, or JSON as `data/schema/guidance.schema.json` describes it. `https:`, or the page’s own server; a relative address is resolved against the page’s base. The list can also be in the page, inside the element: as a list of links, a `<table>`, or a `<script type="application/json">`. When loading or parsing fails, the report’s list stays and the figure says so.':
    {
      nb: 'Adressen til en liste som vises i stedet for rapportens: CSV med titler og adresser, eller JSON slik `data/schema/guidance.schema.json` beskriver. `https:`, eller sidens egen server. Listen kan også være på siden, inni elementet: som en liste med lenker, en `<table>` eller et `<script type="application/json">`. Kan den ikke hentes eller leses, vises rapportens liste, og figuren sier fra.',
      nn: 'Adressa til ei liste som blir vist i staden for den i rapporten: CSV med titlar og adresser, eller JSON slik `data/schema/guidance.schema.json` beskriv. `https:`, eller sida sin eigen server. Lista kan òg vere på sida, inni elementet: som ei liste med lenkjer, ein `<table>` eller eit `<script type="application/json">`. Kan ho ikkje hentast eller lesast, blir lista i rapporten vist, og figuren seier frå.',
    },
  'Address of a document to show instead of the report’s: JSON as `data/schema/key-figures.schema.json` describes it. `https:`, or the page’s own server; a relative address is resolved against the page’s base. The document can also be in the page, in a `<script type="application/json">` inside the element. When loading or parsing fails, the report’s key figures stay and the figure says so.':
    {
      nb: 'Adressen til et dokument som vises i stedet for rapportens: JSON slik `data/schema/key-figures.schema.json` beskriver. `https:`, eller sidens egen server. Dokumentet kan også være på siden, i et `<script type="application/json">` inni elementet. Kan det ikke hentes eller leses, vises rapportens nøkkeltall, og figuren sier fra.',
      nn: 'Adressa til eit dokument som blir vist i staden for det i rapporten: JSON slik `data/schema/key-figures.schema.json` beskriv. `https:`, eller sida sin eigen server. Dokumentet kan òg vere på sida, i eit `<script type="application/json">` inni elementet. Kan det ikkje hentast eller lesast, blir nøkkeltala i rapporten viste, og figuren seier frå.',
    },
  'Address of a document to show instead of the report’s: JSON as `data/schema/partners.schema.json` describes it. `https:`, or the page’s own server; a relative address is resolved against the page’s base. The document can also be in the page, in a `<script type="application/json">` inside the element. When loading or parsing fails, the report’s network stays and the figure says so.':
    {
      nb: 'Adressen til et dokument som vises i stedet for rapportens: JSON slik `data/schema/partners.schema.json` beskriver. `https:`, eller sidens egen server. Dokumentet kan også være på siden, i et `<script type="application/json">` inni elementet. Kan det ikke hentes eller leses, vises rapportens nettverk, og figuren sier fra.',
      nn: 'Adressa til eit dokument som blir vist i staden for det i rapporten: JSON slik `data/schema/partners.schema.json` beskriv. `https:`, eller sida sin eigen server. Dokumentet kan òg vere på sida, i eit `<script type="application/json">` inni elementet. Kan det ikkje hentast eller lesast, blir nettverket i rapporten vist, og figuren seier frå.',
    },
  'Address of a document to show instead of the report’s: JSON as `data/schema/priorities.schema.json` describes it. `https:`, or the page’s own server; a relative address is resolved against the page’s base. The document can also be in the page, in a `<script type="application/json">` inside the element. When loading or parsing fails, the report’s plans stay and the figure says so.':
    {
      nb: 'Adressen til et dokument som vises i stedet for rapportens: JSON slik `data/schema/priorities.schema.json` beskriver. `https:`, eller sidens egen server. Dokumentet kan også være på siden, i et `<script type="application/json">` inni elementet. Kan det ikke hentes eller leses, vises rapportens planer, og figuren sier fra.',
      nn: 'Adressa til eit dokument som blir vist i staden for det i rapporten: JSON slik `data/schema/priorities.schema.json` beskriv. `https:`, eller sida sin eigen server. Dokumentet kan òg vere på sida, i eit `<script type="application/json">` inni elementet. Kan det ikkje hentast eller lesast, blir planane i rapporten viste, og figuren seier frå.',
    },
  'Address of a document to show instead of the report’s: JSON as `data/schema/timeline.schema.json` describes it. `https:`, or the page’s own server; a relative address is resolved against the page’s base. The document can also be in the page, in a `<script type="application/json">` inside the element. When loading or parsing fails, the report’s timeline stays and the figure says so.':
    {
      nb: 'Adressen til et dokument som vises i stedet for rapportens: JSON slik `data/schema/timeline.schema.json` beskriver. `https:`, eller sidens egen server. Dokumentet kan også være på siden, i et `<script type="application/json">` inni elementet. Kan det ikke hentes eller leses, vises rapportens tidslinje, og figuren sier fra.',
      nn: 'Adressa til eit dokument som blir vist i staden for det i rapporten: JSON slik `data/schema/timeline.schema.json` beskriv. `https:`, eller sida sin eigen server. Dokumentet kan òg vere på sida, i eit `<script type="application/json">` inni elementet. Kan det ikkje hentast eller lesast, blir tidslinja i rapporten vist, og figuren seier frå.',
    },
  'Address of a document to show instead of the report’s: JSON as `data/schema/risks.schema.json` describes it. `https:`, or the page’s own server; a relative address is resolved against the page’s base. The document can also be in the page, in a `<script type="application/json">` inside the element. When loading or parsing fails, the report’s findings stay and the figure says so.':
    {
      nb: 'Adressen til et dokument som vises i stedet for rapportens: JSON slik `data/schema/risks.schema.json` beskriver. `https:`, eller sidens egen server. Dokumentet kan også være på siden, i et `<script type="application/json">` inni elementet. Kan det ikke hentes eller leses, vises rapportens utfordringer, og figuren sier fra.',
      nn: 'Adressa til eit dokument som blir vist i staden for det i rapporten: JSON slik `data/schema/risks.schema.json` beskriv. `https:`, eller sida sin eigen server. Dokumentet kan òg vere på sida, i eit `<script type="application/json">` inni elementet. Kan det ikkje hentast eller lesast, blir utfordringane i rapporten viste, og figuren seier frå.',
    },
  'Seconds to wait for `src`, from 1 to 60.': {
    nb: 'Hvor mange sekunder figuren venter på `src`, fra 1 til 60.',
    nn: 'Kor mange sekund figuren ventar på `src`, frå 1 til 60.',
  },
  'With own data: id or name of the dimension that holds the measures, when it is not clear from the data.': {
    nb: 'Med egne data: id-en til eller navnet på dimensjonen med tiltakene, når dataene ikke viser det selv.',
    nn: 'Med eigne data: id-en til eller namnet på dimensjonen med tiltaka, når dataa ikkje viser det sjølv.',
  },
  'With own data: id or name of the dimension that holds the levels of government, or the series to compare.': {
    nb: 'Med egne data: id-en til eller navnet på dimensjonen med forvaltningsnivåene, eller seriene som sammenlignes.',
    nn: 'Med eigne data: id-en til eller namnet på dimensjonen med forvaltningsnivåa, eller seriane som blir samanlikna.',
  },
  'With own data: id or name of the dimension that holds the years, half-years, quarters, months or weeks.': {
    nb: 'Med egne data: id-en til eller navnet på dimensjonen med år, halvår, kvartaler, måneder eller uker.',
    nn: 'Med eigne data: id-en til eller namnet på dimensjonen med år, halvår, kvartal, månader eller veker.',
  },
  'With own data: id or name of the dimension that holds the counties, when it is not clear from the data.': {
    nb: 'Med egne data: id-en til eller navnet på dimensjonen med fylkene, når dataene ikke viser det selv.',
    nn: 'Med eigne data: id-en til eller namnet på dimensjonen med fylka, når dataa ikkje viser det sjølv.',
  },
  'With own data: the category of each further dimension that the numbers are for, by id or name, separated by semicolons: `Alder=67 år; Kjønn=Kvinner`.':
    {
      nb: 'Med egne data: kategorien tallene gjelder i hver av de andre dimensjonene, med id eller navn og semikolon mellom: `Alder=67 år; Kjønn=Kvinner`.',
      nn: 'Med eigne data: kategorien tala gjeld i kvar av dei andre dimensjonane, med id eller namn og semikolon mellom: `Alder=67 år; Kjønn=Kvinner`.',
    },
  'With own data: the periods to show, by id or name, separated by spaces, or a number of the last ones, such as `last 10`. All if left out.':
    {
      nb: 'Med egne data: periodene som vises, med id eller navn og mellomrom mellom, eller et antall av de siste, som `last 10`. Alle hvis feltet er tomt.',
      nn: 'Med eigne data: periodane som blir viste, med id eller namn og mellomrom mellom, eller eit tal på dei siste, som `last 10`. Alle om feltet er tomt.',
    },
  'Address of a file that the command `watch` wrote, on the page’s own server. The figure then lists the numbers that their source has changed since they were published, with the date. Nothing is fetched if left out.':
    {
      nb: 'Adressen til en fil som `watch` har skrevet, på sidens egen server. Da viser figuren hvilke tall kilden har endret siden de ble publisert, med dato. Ingenting blir hentet hvis feltet er tomt.',
      nn: 'Adressa til ei fil som `watch` har skrive, på sida sin eigen server. Då viser figuren kva tal kjelda har endra sidan dei blei publiserte, med dato. Ingenting blir henta om feltet er tomt.',
    },
  'Shows one kind only.': {nb: 'Viser bare én type.', nn: 'Viser berre éin type.'},
  'Shows the challenges that the report has from one source.': {
    nb: 'Viser utfordringene som rapporten har fra én kilde.',
    nn: 'Viser utfordringane som rapporten har frå éi kjelde.',
  },
};

/** Which options have no words yet; a test says that none has. */
export function unspoken({name, description}: Option): string[] {
  const missing = [Object.hasOwn(names, name) || name, Object.hasOwn(descriptions, plain(description)) || description];
  return missing.filter((one) => one !== true);
}

export function nameOf({name}: Option, language: Language): string {
  return Object.hasOwn(names, name) ? names[name]![language] : name;
}

/** What an option does, and the language that it is said in. */
export function helpOf({description}: Option, language: Language): {text: string; lang: Language} {
  const own = descriptions[plain(description)];
  return own && language !== 'en' ? {text: own[language], lang: language} : {text: description, lang: 'en'};
}

/** What readers call a choice; what they can type themselves is called what they type. */
export function valueOf({labels}: Option, value: string, language: Language): string {
  return Object.hasOwn(labels, value) ? labels[value]![language] : value;
}

function plain(description: string): string {
  return description.replaceAll("'", '’').replace(/\s+/g, ' ');
}
