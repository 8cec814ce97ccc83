import type {Phrase} from './words.js';

/** One use of an element. Its code is not written here: it is read from the element that is made of this. */
export interface Example {
  id: string;
  title: Phrase;
  about: Phrase;
  attributes?: Readonly<Record<string, string>>;
  /** The author's own words, in the slots of the element or simply inside it. */
  content?: readonly {slot?: string; text: Phrase}[];
  /** Numbers of an author's own, as they are in the page: a header and the rows under it. */
  table?: {caption: Phrase; rows: readonly (readonly string[])[]};
}

export interface Group {
  tag: string;
  title: Phrase;
  about: Phrase;
  examples: readonly Example[];
}

/** What the site shows. A new element is a new group here, and nothing else. */
export const groups: readonly Group[] = [
  {
    tag: 'infosec-trend',
    title: {
      nb: 'Tiltak for informasjonssikkerhet',
      nn: 'Tiltak for informasjonstryggleik',
      en: 'Information security measures',
    },
    about: {
      nb: 'Hvor mange prosent av virksomhetene har gjort hvert av fem tiltak? Staten, fylkeskommunene og kommunene, år for år fra 2018 til 2020.',
      nn: 'Kor mange prosent av verksemdene har gjort kvart av fem tiltak? Staten, fylkeskommunane og kommunane, år for år frå 2018 til 2020.',
      en: 'What percentage of public bodies have carried out each of five measures? Central government, county municipalities and municipalities, year by year from 2018 to 2020.',
    },
    examples: [
      {
        id: 'trend-lines',
        title: {nb: 'Utviklingen år for år', nn: 'Utviklinga år for år', en: 'Year by year'},
        about: {
          nb: 'Uten attributter: én liten figur for hvert tiltak, alle med samme skala.',
          nn: 'Utan attributt: éin liten figur for kvart tiltak, alle med same skala.',
          en: 'Without attributes: a small chart for each measure, all on the same scale.',
        },
      },
      {
        id: 'trend-level',
        title: {nb: 'Ett nivå fremhevet', nn: 'Eitt nivå framheva', en: 'One level highlighted'},
        about: {
          nb: 'Staten er fremhevet, og setningen under overskriften handler om den. Leseren kan velge et annet nivå.',
          nn: 'Staten er framheva, og setninga under overskrifta handlar om han. Lesaren kan velje eit anna nivå.',
          en: 'Central government is highlighted, and the sentence under the heading is about it. Readers can choose another level.',
        },
        attributes: {level: 'statlige-virksomheter'},
      },
      {
        id: 'trend-measure',
        title: {nb: 'Ett tiltak alene', nn: 'Eitt tiltak åleine', en: 'One measure alone'},
        about: {
          nb: 'Til en artikkel om ett tema. Funnet regnes ut for akkurat dette tiltaket.',
          nn: 'Til ein artikkel om eitt tema. Funnet blir rekna ut for nett dette tiltaket.',
          en: 'For an article on one subject. The finding is computed for this measure alone.',
        },
        attributes: {measure: 'ovelser'},
      },
      {
        id: 'trend-rows',
        title: {
          nb: 'Avstanden på hvert tiltak',
          nn: 'Avstanden på kvart tiltak',
          en: 'The gap on each measure',
        },
        about: {
          nb: 'En rad for hvert tiltak, med alle år. Den største avstanden står øverst.',
          nn: 'Ei rad for kvart tiltak, med alle år. Den største avstanden står øvst.',
          en: 'A row for each measure, with all years. The largest gap is at the top.',
        },
        attributes: {view: 'rows'},
      },
      {
        id: 'trend-period',
        title: {nb: 'En kortere periode', nn: 'Ein kortare periode', en: 'A shorter period'},
        about: {
          nb: 'Med «from» og «to» velger du årene. Setningen regnes ut på nytt.',
          nn: 'Med «from» og «to» vel du åra. Setninga blir rekna ut på nytt.',
          en: 'You choose the years with “from” and “to”. The sentence is computed again.',
        },
        attributes: {view: 'rows', from: '2019', to: '2020'},
      },
      {
        id: 'trend-gap',
        title: {
          nb: 'Når kilden ikke oppgir tall',
          nn: 'Når kjelda ikkje oppgir tal',
          en: 'Where the source gives no number',
        },
        about: {
          nb: 'Linjen stopper ved det siste tallet, og setningen sier fra. Et tall som mangler, blir aldri tegnet som null.',
          nn: 'Linja stoppar ved det siste talet, og setninga seier frå. Eit tal som manglar, blir aldri teikna som null.',
          en: 'The line stops at the last number, and the sentence says so. A missing number is never drawn as zero.',
        },
        attributes: {level: 'fylkeskommuner', from: '2018', to: '2020'},
      },
      {
        id: 'trend-table',
        title: {nb: 'Alle tallene i en tabell', nn: 'Alle tala i ein tabell', en: 'All the numbers in a table'},
        about: {
          nb: 'Leseren kan alltid bytte til tabell selv. Her er den det første som vises.',
          nn: 'Lesaren kan alltid byte til tabell sjølv. Her er han det første som blir vist.',
          en: 'Readers can always switch to the table themselves. Here it is what they see first.',
        },
        attributes: {view: 'table'},
      },
      {
        id: 'trend-own-table',
        title: {nb: 'Egne tall fra en tabell', nn: 'Eigne tal frå ein tabell', en: 'Your own numbers from a table'},
        about: {
          nb: 'En vanlig tabell inni elementet blir tegnet i stedet for rapportens tall. Her er det de samme tallene, og figuren sier det.',
          nn: 'Ein vanleg tabell inni elementet blir teikna i staden for tala i rapporten. Her er det dei same tala, og figuren seier det.',
          en: 'A plain table inside the element is drawn in place of the report’s numbers. Here they are the same, and the figure says so.',
        },
        table: {
          caption: {
            nb: 'Erfaringer fra øvelser rapportert',
            nn: 'Erfaringar frå øvingar rapporterte',
            en: 'Experience from exercises reported',
          },
          rows: [
            ['Forvaltningsnivå', '2018', '2019', '2020'],
            ['Statlige virksomheter', '49,5', '60,7', '58,0'],
            ['Fylkeskommuner', '37,5', '31,3', ''],
            ['Kommuner', '22,5', '26,8', '25,8'],
          ],
        },
      },
      {
        id: 'trend-own-file',
        title: {nb: 'Egne tall fra en fil', nn: 'Eigne tal frå ei fil', en: 'Your own numbers from a file'},
        about: {
          nb: 'Med «src» hentes tallene fra en fil på nettstedet, eller fra en tjeneste med JSON-stat. Kan de ikke hentes, vises rapportens tall.',
          nn: 'Med «src» blir tala henta frå ei fil på nettstaden, eller frå ei teneste med JSON-stat. Kan dei ikkje hentast, blir tala i rapporten viste.',
          en: 'With “src” the numbers come from a file of the site, or from a service with JSON-stat. If they cannot be fetched, the report’s numbers stay.',
        },
        attributes: {src: 'own-numbers.csv'},
      },
      {
        id: 'trend-words',
        title: {nb: 'Redaktørens egne ord', nn: 'Dei eigne orda til redaktøren', en: 'The editor’s own words'},
        about: {
          nb: 'Overskrift og merknad kommer fra siden, og det som ikke trengs, er utelatt.',
          nn: 'Overskrift og merknad kjem frå sida, og det som ikkje trengst, er utelate.',
          en: 'Heading and note come from the page, and what is not needed is left out.',
        },
        attributes: {measure: 'hendelser', hide: 'views hint tools'},
        content: [
          {
            slot: 'heading',
            text: {
              nb: 'Lærer virksomhetene av hendelser?',
              nn: 'Lærer verksemdene av hendingar?',
              en: 'Do public bodies learn from incidents?',
            },
          },
          {
            slot: 'note',
            text: {
              nb: 'Veiledningen fra Digdir, DFØ og DSB står lenger ned på siden.',
              nn: 'Rettleiinga frå Digdir, DFØ og DSB står lenger ned på sida.',
              en: 'The guidance from Digdir, DFØ and DSB is further down this page.',
            },
          },
        ],
      },
      {
        id: 'trend-colours',
        title: {nb: 'Nettstedets farger', nn: 'Fargane til nettstaden', en: 'The colours of the site'},
        about: {
          nb: 'Noen få CSS-variabler gir figuren sidens farger, i lyst og mørkt. Uten dem brukes fargene fra Designsystemet, hvis siden har det.',
          nn: 'Nokre få CSS-variablar gir figuren fargane til sida, i lyst og mørkt. Utan dei blir fargane frå Designsystemet brukte, dersom sida har det.',
          en: 'A few CSS variables give the figure the colours of the page, light and dark. Without them it takes those of Designsystemet, if the page has it.',
        },
        attributes: {class: 'site-colours', measure: 'styringssystem', level: 'kommuner'},
      },
    ],
  },
  {
    tag: 'cef-funding-map',
    title: {
      nb: 'Kommuner med støtte fra CEF',
      nn: 'Kommunar med støtte frå CEF',
      en: 'Municipalities with support from CEF',
    },
    about: {
      nb: 'CEF er et EU-program for infrastruktur på tvers av landegrenser. Figuren viser hvor i landet kommunene med støtte ligger.',
      nn: 'CEF er eit EU-program for infrastruktur på tvers av landegrenser. Figuren viser kvar i landet kommunane med støtte ligg.',
      en: 'CEF is an EU programme for infrastructure across borders. The figure shows where in Norway the supported municipalities are.',
    },
    examples: [
      {
        id: 'map-map',
        title: {nb: 'Kart og stolper', nn: 'Kart og stolpar', en: 'Map and bars'},
        about: {
          nb: 'Kartet viser hvor, stolpene hvor mange. Små fylker blir ikke borte.',
          nn: 'Kartet viser kvar, stolpane kor mange. Små fylke blir ikkje borte.',
          en: 'The map shows where, the bars how many. Small counties do not get lost.',
        },
      },
      {
        id: 'map-county',
        title: {nb: 'Et fylke fremhevet', nn: 'Eit fylke framheva', en: 'A county highlighted'},
        about: {
          nb: 'Med navn eller nummer. Setningen sier hvor fylket ligger blant de andre.',
          nn: 'Med namn eller nummer. Setninga seier kvar fylket ligg blant dei andre.',
          en: 'By name or number. The sentence says where the county stands among the others.',
        },
        attributes: {county: 'Troms og Finnmark'},
      },
      {
        id: 'map-bars',
        title: {nb: 'Bare stolpene', nn: 'Berre stolpane', en: 'Only the bars'},
        about: {
          nb: 'Når plassen er liten, eller stedet ikke er poenget.',
          nn: 'Når plassen er liten, eller staden ikkje er poenget.',
          en: 'Where space is short, or the place is not the point.',
        },
        attributes: {view: 'bars'},
      },
      {
        id: 'map-compact',
        title: {nb: 'Så lite som mulig', nn: 'Så lite som mogleg', en: 'As little as possible'},
        about: {
          nb: 'Uten valg, merknader og verktøy. Kilden står der alltid.',
          nn: 'Utan val, merknader og verktøy. Kjelda står der alltid.',
          en: 'Without choices, notes and tools. The source is always there.',
        },
        attributes: {view: 'bars', county: '46', hide: 'views hint note tools'},
      },
      {
        id: 'map-language',
        title: {
          nb: 'På et annet språk enn siden',
          nn: 'På eit anna språk enn sida',
          en: 'In another language than the page',
        },
        about: {
          nb: 'Figuren følger sidens «lang». Med et eget «lang» snakker den sitt eget språk, her engelsk.',
          nn: 'Figuren følgjer «lang» på sida. Med ein eigen «lang» snakkar han sitt eige språk, her engelsk.',
          en: 'The figure follows the “lang” of the page. With a “lang” of its own it speaks its own language, here English.',
        },
        attributes: {lang: 'en', view: 'bars', county: '42'},
      },
      {
        id: 'map-own-table',
        title: {nb: 'Egne tall på kartet', nn: 'Eigne tal på kartet', en: 'Your own numbers on the map'},
        about: {
          nb: 'Fylker med navn eller nummer, og ett tall for hvert. Fylker fra andre år forklares under kartet.',
          nn: 'Fylke med namn eller nummer, og eitt tal for kvart. Fylke frå andre år blir forklarte under kartet.',
          en: 'Counties by name or number, and one number for each. Counties of other years are explained under the map.',
        },
        table: {
          caption: {nb: 'Kommuner med støtte', nn: 'Kommunar med støtte', en: 'Municipalities with support'},
          rows: [
            ['Fylke', 'Antall'],
            ['Vestland', '17'],
            ['Agder', '14'],
            ['Innlandet', '10'],
            ['Viken', '9'],
            ['Troms og Finnmark', '9'],
            ['Trøndelag', '7'],
            ['Rogaland', '6'],
            ['Møre og Romsdal', '6'],
            ['Vestfold og Telemark', '2'],
            ['Nordland', '2'],
          ],
        },
      },
      {
        id: 'map-table',
        title: {nb: 'Tabell med fylkesnummer', nn: 'Tabell med fylkesnummer', en: 'Table with county numbers'},
        about: {
          nb: 'Fylkene er inndelt som i 2020.',
          nn: 'Fylka er inndelte som i 2020.',
          en: 'Counties are those of 2020.',
        },
        attributes: {view: 'table'},
      },
    ],
  },
  {
    tag: 'guidance-list',
    title: {
      nb: 'Ny og oppdatert veiledning',
      nn: 'Ny og oppdatert rettleiing',
      en: 'New and updated guidance',
    },
    about: {
      nb: 'Veiledningene om informasjonssikkerhet som rapporten fører opp, med søk, utvalg og sortering.',
      nn: 'Rettleiingane om informasjonstryggleik som rapporten fører opp, med søk, utval og sortering.',
      en: 'The guides on information security that the report lists, with search, filters and sorting.',
    },
    examples: [
      {
        id: 'guidance-all',
        title: {nb: 'Hele listen', nn: 'Heile lista', en: 'The whole list'},
        about: {
          nb: 'I rekkefølgen fra rapporten, med lenker til veiledningene.',
          nn: 'I rekkjefølgja frå rapporten, med lenkjer til rettleiingane.',
          en: 'In the order of the report, with links to the guides.',
        },
      },
      {
        id: 'guidance-publisher',
        title: {nb: 'Fra én utgiver', nn: 'Frå éin utgivar', en: 'From one publisher'},
        about: {
          nb: 'Et utvalg fra starten av. Leseren kan endre det.',
          nn: 'Eit utval frå starten av. Lesaren kan endre det.',
          en: 'A selection from the start. Readers can change it.',
        },
        attributes: {publisher: 'Digdir', sort: 'title'},
      },
      {
        id: 'guidance-status',
        title: {nb: 'Med én status', nn: 'Med éin status', en: 'With one status'},
        about: {
          nb: 'Bare det rapporten sier er oppdatert.',
          nn: 'Berre det rapporten seier er oppdatert.',
          en: 'Only what the report says has been updated.',
        },
        attributes: {status: 'updated'},
      },
      {
        id: 'guidance-query',
        title: {
          nb: 'Et søk som er gjort på forhånd',
          nn: 'Eit søk som er gjort på førehand',
          en: 'A search made in advance',
        },
        about: {
          nb: 'Søket gjelder tittel, utgiver og adresse.',
          nn: 'Søket gjeld tittel, utgivar og adresse.',
          en: 'The search covers title, publisher and address.',
        },
        attributes: {query: 'styringsdialog'},
      },
      {
        id: 'guidance-outline',
        title: {
          nb: 'På sin plass blant overskriftene',
          nn: 'På sin plass blant overskriftene',
          en: 'In its place among the headings',
        },
        about: {
          nb: 'Overskriften får nivået som siden trenger, her nivå 4.',
          nn: 'Overskrifta får nivået som sida treng, her nivå 4.',
          en: 'The heading takes the level that the page needs, here level 4.',
        },
        attributes: {'heading-level': '4', sort: 'publisher', hide: 'summary note'},
      },
    ],
  },
  {
    tag: 'key-figures',
    title: {nb: 'Nøkkeltall', nn: 'Nøkkeltal', en: 'Key figures'},
    about: {
      nb: 'De andre tallene i rapporten, hvert med ordene som forklarer det.',
      nn: 'Dei andre tala i rapporten, kvart med orda som forklarer det.',
      en: 'The other numbers of the report, each with the words that explain it.',
    },
    examples: [
      {
        id: 'key-all',
        title: {nb: 'Alle tallene', nn: 'Alle tala', en: 'All the numbers'},
        about: {nb: 'Ett felt for hvert tall.', nn: 'Eitt felt for kvart tal.', en: 'A tile for each number.'},
      },
      {
        id: 'key-chapter',
        title: {nb: 'Ett kapittel', nn: 'Eitt kapittel', en: 'One chapter'},
        about: {
          nb: 'Tallene om internasjonalt samarbeid.',
          nn: 'Tala om internasjonalt samarbeid.',
          en: 'The numbers on international co-operation.',
        },
        attributes: {chapter: 'internasjonalt'},
      },
      {
        id: 'key-one',
        title: {nb: 'Ett tall alene', nn: 'Eitt tal åleine', en: 'One number alone'},
        about: {
          nb: 'Til en artikkel der tallet er saken.',
          nn: 'Til ein artikkel der talet er saka.',
          en: 'For an article where the number is the story.',
        },
        attributes: {figure: 'nettverk'},
      },
      {
        id: 'key-table',
        title: {nb: 'Alt i en tabell', nn: 'Alt i ein tabell', en: 'All in a table'},
        about: {
          nb: 'Det samme, slik at det kan kopieres og sammenlignes.',
          nn: 'Det same, slik at det kan kopierast og samanliknast.',
          en: 'The same, to be copied and compared.',
        },
        attributes: {view: 'table'},
      },
    ],
  },
  {
    tag: 'goal-results',
    title: {nb: 'Mål og resultater', nn: 'Mål og resultat', en: 'Goals and results'},
    about: {
      nb: 'Målene i to kapitler av rapporten, hvert med resultatene som rapporten nevner.',
      nn: 'Måla i to kapittel av rapporten, kvart med resultata som rapporten nemner.',
      en: 'The goals of two chapters, each with the results that the report names.',
    },
    examples: [
      {
        id: 'goals-all',
        title: {nb: 'Alle målene', nn: 'Alle måla', en: 'All the goals'},
        about: {
          nb: 'Et resultat lenker til figuren som viser det, når figuren står på samme side.',
          nn: 'Eit resultat lenkjer til figuren som viser det, når figuren står på same side.',
          en: 'A result links to the figure that shows it, when that figure is on the same page.',
        },
      },
      {
        id: 'goals-one',
        title: {nb: 'Ett mål', nn: 'Eitt mål', en: 'One goal'},
        about: {nb: 'Med kapittel og nummer.', nn: 'Med kapittel og nummer.', en: 'By chapter and number.'},
        attributes: {chapter: 'informasjonssikkerhet', goal: '1'},
      },
      {
        id: 'goals-table',
        title: {nb: 'Alt i en tabell', nn: 'Alt i ein tabell', en: 'All in a table'},
        about: {
          nb: 'Det samme, slik at det kan kopieres og sammenlignes.',
          nn: 'Det same, slik at det kan kopierast og samanliknast.',
          en: 'The same, to be copied and compared.',
        },
        attributes: {view: 'table'},
      },
    ],
  },
  {
    tag: 'partner-network',
    title: {nb: 'Samarbeidet', nn: 'Samarbeidet', en: 'Co-operation'},
    about: {
      nb: 'Partnerne som rapporten nevner for 2020, hva det gjaldt, og hva som er planlagt for 2021.',
      nn: 'Partnarane som rapporten nemner for 2020, kva det gjaldt, og kva som er planlagt for 2021.',
      en: 'The partners that the report names for 2020, what it was about, and what is planned for 2021.',
    },
    examples: [
      {
        id: 'partners-matrix',
        title: {nb: 'Hvem og hva', nn: 'Kven og kva', en: 'Who and what'},
        about: {
          nb: 'En rute for hvert samarbeid, i 2020 og 2021.',
          nn: 'Ei rute for kvart samarbeid, i 2020 og 2021.',
          en: 'A cell for each co-operation, in 2020 and 2021.',
        },
      },
      {
        id: 'partners-one',
        title: {nb: 'Én partner fremhevet', nn: 'Éin partnar framheva', en: 'One partner highlighted'},
        about: {
          nb: 'Setningen handler da om den.',
          nn: 'Setninga handlar då om han.',
          en: 'The sentence is then about that partner.',
        },
        attributes: {partner: 'NSM'},
      },
      {
        id: 'partners-list',
        title: {nb: 'Planene som liste', nn: 'Planane som liste', en: 'The plans as a list'},
        about: {
          nb: 'Bare det som er planlagt for 2021.',
          nn: 'Berre det som er planlagt for 2021.',
          en: 'Only what is planned for 2021.',
        },
        attributes: {view: 'list', year: '2021'},
      },
      {
        id: 'partners-table',
        title: {nb: 'Alt i en tabell', nn: 'Alt i ein tabell', en: 'All in a table'},
        about: {
          nb: 'Det samme, slik at det kan kopieres og sammenlignes.',
          nn: 'Det same, slik at det kan kopierast og samanliknast.',
          en: 'The same, to be copied and compared.',
        },
        attributes: {view: 'table'},
      },
    ],
  },
  {
    tag: 'report-timeline',
    title: {nb: 'Tidslinje', nn: 'Tidslinje', en: 'Timeline'},
    about: {
      nb: 'Det rapporten tidfester, fra 2018 og fram til det som er planlagt.',
      nn: 'Det rapporten tidfestar, frå 2018 og fram til det som er planlagt.',
      en: 'What the report dates, from 2018 up to what is planned.',
    },
    examples: [
      {
        id: 'timeline-all',
        title: {nb: 'Hele tidslinjen', nn: 'Heile tidslinja', en: 'The whole timeline'},
        about: {
          nb: 'Hvert år er en klamme på tidsaksen, med det som hører til året.',
          nn: 'Kvart år er ein klamme på tidsaksen, med det som høyrer til året.',
          en: 'Each year is a bracket on the time axis, with what belongs to the year.',
        },
      },
      {
        id: 'timeline-period',
        title: {nb: 'Noen få år', nn: 'Nokre få år', en: 'A few years'},
        about: {nb: 'Med «from» og «to».', nn: 'Med «from» og «to».', en: 'With “from” and “to”.'},
        attributes: {from: '2020', to: '2021'},
      },
      {
        id: 'timeline-kind',
        title: {nb: 'Ett slag', nn: 'Eitt slag', en: 'One kind'},
        about: {nb: 'Bare kartlegginger.', nn: 'Berre kartleggingar.', en: 'Only reviews.'},
        attributes: {kind: 'kartlegging'},
      },
      {
        id: 'timeline-table',
        title: {nb: 'Alt i en tabell', nn: 'Alt i ein tabell', en: 'All in a table'},
        about: {
          nb: 'Det samme, slik at det kan kopieres og sammenlignes.',
          nn: 'Det same, slik at det kan kopierast og samanliknast.',
          en: 'The same, to be copied and compared.',
        },
        attributes: {view: 'table'},
      },
    ],
  },
  {
    tag: 'risk-findings',
    title: {nb: 'Utfordringer', nn: 'Utfordringar', en: 'Challenges'},
    about: {
      nb: 'Utfordringene som rapporten nevner, med kildene til hver.',
      nn: 'Utfordringane som rapporten nemner, med kjeldene til kvar.',
      en: 'The challenges that the report names, with the sources of each.',
    },
    examples: [
      {
        id: 'risks-all',
        title: {nb: 'Alle utfordringene', nn: 'Alle utfordringane', en: 'All the challenges'},
        about: {
          nb: 'Med ordlyden i rapporten, som sitat.',
          nn: 'Med ordlyden i rapporten, som sitat.',
          en: 'With the wording of the report, as quotations.',
        },
      },
      {
        id: 'risks-source',
        title: {nb: 'Fra én kilde', nn: 'Frå éi kjelde', en: 'From one source'},
        about: {nb: 'Et utvalg fra starten av.', nn: 'Eit utval frå starten av.', en: 'A selection from the start.'},
        attributes: {source: 'riksrevisjonen'},
      },
      {
        id: 'risks-table',
        title: {nb: 'Alt i en tabell', nn: 'Alt i ein tabell', en: 'All in a table'},
        about: {
          nb: 'Det samme, slik at det kan kopieres og sammenlignes.',
          nn: 'Det same, slik at det kan kopierast og samanliknast.',
          en: 'The same, to be copied and compared.',
        },
        attributes: {view: 'table'},
      },
    ],
  },
  {
    tag: 'report-priorities',
    title: {nb: 'Planer for 2021', nn: 'Planar for 2021', en: 'Plans for 2021'},
    about: {
      nb: 'Det rapporten sier skal gjøres i 2021, og sammen med hvem.',
      nn: 'Det rapporten seier skal gjerast i 2021, og saman med kven.',
      en: 'What the report says is to be done in 2021, and with whom.',
    },
    examples: [
      {
        id: 'plans-all',
        title: {nb: 'Alle planene', nn: 'Alle planane', en: 'All the plans'},
        about: {
          nb: 'Leseren kan velge partner.',
          nn: 'Lesaren kan velje partnar.',
          en: 'Readers can choose a partner.',
        },
      },
      {
        id: 'plans-partner',
        title: {nb: 'Planer med én partner', nn: 'Planar med éin partnar', en: 'Plans with one partner'},
        about: {
          nb: 'Bare det som nevner partneren.',
          nn: 'Berre det som nemner partnaren.',
          en: 'Only those that name the partner.',
        },
        attributes: {partner: 'KS'},
      },
      {
        id: 'plans-table',
        title: {nb: 'Alt i en tabell', nn: 'Alt i ein tabell', en: 'All in a table'},
        about: {
          nb: 'Det samme, slik at det kan kopieres og sammenlignes.',
          nn: 'Det same, slik at det kan kopierast og samanliknast.',
          en: 'The same, to be copied and compared.',
        },
        attributes: {view: 'table'},
      },
    ],
  },
  {
    tag: 'report-claims',
    title: {nb: 'Rapportens påstander', nn: 'Påstandane i rapporten', en: 'The report’s claims'},
    about: {
      nb: 'Hver påstand sjekket mot rapportens egne tall: hvor mange ganger den stemmer, og hvor den ikke gjør det.',
      nn: 'Kvar påstand sjekka mot tala i rapporten: kor mange gonger han stemmer, og kvar han ikkje gjer det.',
      en: 'Each claim tested against the report’s own numbers: in how many cases it holds, and where it does not.',
    },
    examples: [
      {
        id: 'claims-list',
        title: {nb: 'Påstand for påstand', nn: 'Påstand for påstand', en: 'Claim by claim'},
        about: {
          nb: 'Svaret er regnet ut fra tallene, ikke skrevet.',
          nn: 'Svaret er rekna ut frå tala, ikkje skrive.',
          en: 'The answer is computed from the numbers, not written.',
        },
      },
      {
        id: 'claims-table',
        title: {nb: 'Alt i en tabell', nn: 'Alt i ein tabell', en: 'All in a table'},
        about: {
          nb: 'Det samme, slik at det kan kopieres og sammenlignes.',
          nn: 'Det same, slik at det kan kopierast og samanliknast.',
          en: 'The same, to be copied and compared.',
        },
        attributes: {view: 'table'},
      },
    ],
  },
  {
    tag: 'report-claim',
    title: {nb: 'Én påstand i en setning', nn: 'Éin påstand i ei setning', en: 'One claim in a sentence'},
    about: {
      nb: 'Svaret følger påstanden inn i løpende tekst, eller står under den når den er alene.',
      nn: 'Svaret følgjer påstanden inn i løpande tekst, eller står under han når han er aleine.',
      en: 'The answer follows the claim in running text, or stands under it where the claim is alone.',
    },
    examples: [
      {
        id: 'claim-words',
        title: {nb: 'Med egne ord', nn: 'Med eigne ord', en: 'In words of your own'},
        about: {
          nb: 'Ordene er redaktørens, svaret kommer fra tallene.',
          nn: 'Orda er redaktøren sine, svaret kjem frå tala.',
          en: 'The words are the editor’s, the answer comes from the numbers.',
        },
        attributes: {ref: 'kommunene-storre-fremgang'},
        content: [
          {
            text: {
              nb: 'Kommunene har gått mer fram enn staten',
              nn: 'Kommunane har gått meir fram enn staten',
              en: 'The municipalities have improved more than central government',
            },
          },
        ],
      },
      {
        id: 'claim-quotation',
        title: {nb: 'Med ordlyden i rapporten', nn: 'Med ordlyden i rapporten', en: 'With the wording of the report'},
        about: {
          nb: 'Uten egne ord siteres rapporten. Står påstanden alene, viser den hvert tall som avgjør svaret.',
          nn: 'Utan eigne ord blir rapporten sitert. Står påstanden aleine, viser han kvart tal som avgjer svaret.',
          en: 'Without words of your own the report is quoted. A claim that stands alone shows every number that decides its answer.',
        },
        attributes: {ref: 'kommunene-lavere'},
      },
    ],
  },
  {
    tag: 'report-chapter',
    title: {nb: 'Et helt kapittel', nn: 'Eit heilt kapittel', en: 'A whole chapter'},
    about: {
      nb: 'Figurene i et kapittel samlet, med innholdsliste. De følger hverandre når leseren velger noe.',
      nn: 'Figurane i eit kapittel samla, med innhaldsliste. Dei følgjer kvarandre når lesaren vel noko.',
      en: 'The figures of a chapter together, with contents. They follow one another when the reader chooses something.',
    },
    examples: [
      {
        id: 'chapter-international',
        title: {nb: 'Internasjonalt samarbeid', nn: 'Internasjonalt samarbeid', en: 'International co-operation'},
        about: {
          nb: 'Det korteste av de to kapitlene.',
          nn: 'Det kortaste av dei to kapitla.',
          en: 'The shorter of the two chapters.',
        },
        attributes: {chapter: 'internasjonalt'},
      },
    ],
  },
];
