import {sheetNames} from './all-sheets.js';
import {notRead, ownSheet} from './fixed-words.js';
import type {Filling, SheetRows} from './sheet-rows.js';

/** The sheet that explains the others, in plain bokmål. */
export function helpRows({year, file = `${year}.xlsx`}: Filling, tables: readonly SheetRows[]): SheetRows {
  const lines = [
    'Her samler du tall og tekster. Et program lager figurene av dem.',
    '',
    'SLIK GJØR DU',
    `1. Fyll ut arket «${sheetNames.report}»: årstallet og navnet på rapporten.`,
    '2. Gå gjennom arkene i tur og orden. De gule cellene er tømt. Fyll ut dem som gjelder for det nye året.',
    '3. Se over resten. Tekstene er fra året før: Rett dem, slett rader som ikke gjelder lenger, og legg til nye rader nederst.',
    '4. Lagre arbeidsboken som Excel-fil (xlsx).',
    `5. Kjør: npx digdir-report-widgets edition build ${file}`,
    '6. Programmet lister opp alle feil med ark og celle. Rett dem, og kjør en gang til. Ingenting blir lagret før alt stemmer.',
    '',
    'TALL',
    'Skriv tall med komma: 82,2. Ta med de desimalene kilden har.',
    'Skriv også inn tallene for tidligere år. Kilden kan ha endret dem siden forrige rapport.',
    'Prosent skriver du uten prosenttegn.',
    'Mangler tallet i kilden, skriver du tegnet kilden bruker: «..», «.», «:» eller «-». En tom celle er en feil.',
    'Noter skal ikke stå i cellen med tallet: Skriv 82,2 og ikke 82,2*.',
    'Formler leses ikke. Kopier cellene, og lim dem inn som verdier.',
    'Ikke slå sammen celler.',
    '',
    'ID',
    'En id er et kort navn av bokstaver, sifre og bindestreker, uten mellomrom. Den binder arkene sammen, og leserne ser den ikke. Behold id-en fra året før når det er det samme som før.',
    'Flere navn i én celle skiller du med semikolon: DFØ; DSB. Flere setninger i én celle står på hver sin linje.',
    '',
    'PÅSTANDER',
    'Hver rad er en setning i rapporten. Kolonnen «Slik er den sjekket» viser hvordan setningen fra året før ble sjekket.',
    'Skriv i hvor mange tilfeller setningen stemmer, og av hvor mange. Er du usikker, så la cellene stå tomme: Programmet sier hva tallene viser, og du avgjør om setningen fortsatt kan stå.',
    '',
    'TEKSTER',
    `Leserne får alt på bokmål, nynorsk og engelsk. Arket «${sheetNames.texts}» har tekstene som ikke hører til en rad i et annet ark.`,
    `Arket «${sheetNames.facts}» har opplysninger om hvert datasett.`,
    '',
    'TO PERSONER',
    'La gjerne en annen skrive inn tallene én gang til i en kopi av arbeidsboken. Legg til --second med navnet på kopien, så sammenligner programmet dem celle for celle.',
    '',
    'EGNE NOTATER',
    `Egne kolonner skal ha en overskrift som slutter på «${notRead}». Egne ark skal ha et navn som begynner på «${ownSheet}».`,
    `Arket «${sheetNames.lists}» har valgene i cellene. Ikke endre det.`,
    '',
    'ARKENE',
    ...tables.map(({name, rows}) => `${name}: ${rows.length} ${rows.length === 1 ? 'rad' : 'rader'} fra året før`),
  ];
  return {
    name: sheetNames.help,
    headers: [`Arbeidsbok for årsrapporten ${year}`],
    rows: lines.map((line) => [line || undefined]),
  };
}
