/**
 * What the annual report says about others that Digdir works with, as printed. Repaired here, as on the page: words
 * divided between two lines, and headings that stood in the middle of a sentence.
 */
const printed = {
  'difi-rapport': `
I Difi-rapport 2018:4 pekte vi på viktige
svakheter i arbeidet med
informasjonssikkerhet i
statsforvaltningen. Vi kom med flere
anbefalinger og har iverksatt en rekke
tiltak basert på dem. Arbeidet med å
følge opp anbefalingene skjer i nært
samarbeid med DFØ, DSB, NSM og
Norsk senter for informasjonsjonssikring
(NorSIS). Det er organisert i fem
delprosjekter:`,
  webinarer: `
I samarbeid med
Foreningen kommunal
informasjonssikkerhet (KiNS) arrangerte
vi to webinarer med tema Sammen om
en sikker digital offentlig sektor.
Webinarene var rettet mot kommuner
og statlige aktører.`,
  veiledning: `
Samarbeidet med DFØ, DSB, NorSIS
og NSM om å utvikle veiledning skaper
et mer samordnet og helhetlig tilbud til
virksomhetene i offentlig sektor.`,
  'ikt-anskaffelser': `
Ansvaret for sikkerhet i IKT-anskaffelser
ble overført til DFØ i 2020. Vi skal
fortsatt ha tett samarbeid med
fagmiljøet i DFØ.`,
  skytjenester: `
I 2020 deltok Digdir
aktivt i arbeidet med markedsplassen
for skytjenester i DFØ.`,
  kartlegging: `
Nasjonal strategi for digital sikkerhet
medførte at ansvarsområdet til Digdir
ble utvidet slik at vi også skal være en
pådriver mot kommunene. I 2020 kartla
vi derfor tilstanden i arbeidet med
informasjonssikkerhet i fylkeskommuner
og kommuner. Dette ble gjort i dialog
med KS.`,
  'anbefalte-tiltak': `
Mye av veiledningen og verktøyene
kommunene og fylkeskommunene
trenger for å arbeide mer systematisk
med informasjonssikkerhet, finnes
allerede. Vi har derfor anbefalt en rekke
eksisterende og planlagte tiltak fra KS,
Foreningen kommunal
informasjonssikkerhet (KiNS), DSB og
Digdir for å bøte på funnene i
undersøkelsen. Anbefalingene våre
peker på hvordan veiledningen mot
fylkeskommuner og kommuner bør
innrettes og dekker blant annet
systematisk internkontroll på
informasjonssikkerhetsområdet,
veiledning i øvelser og behovet for
kompetanse- og kulturutvikling.`,
  'systematisk-arbeid': `
I 2021 vil vi videreføre arbeidet med å
sikre helhetlig veiledning og godt
samarbeid mellom aktørene på
informasjonssikkerhetsområdet. Digdir,
Datatilsynet, DFØ, DSB, NorSIS og
NSM fortsetter samarbeidet for å oppnå
mer systematisk arbeid med
informasjonssikkerhet i forvaltningen.`,
  'kommunal-sektor': `
Vi
vil også rette mer oppmerksomhet mot
kommunal sektor i 2021, i tett
samarbeid med KS og KINS.`,
  digital: `
• Vi bisto KMD med å forberede oppstarten av DIGITAL`,
  eid: `
• Vi ledet prosjektet NOBID om bruk av eID over landegrensene og forberedte andre fase av prosjektet`,
};

const oneLine = (text: string) => text.trim().replaceAll(/\s+/g, ' ');

/** The passages, by the id of their subject, in the order of the report. */
export const passages = Object.entries(printed).map(([id, text]) => ({id, text: oneLine(text)}));

/** The partners that are counted and not named. */
export const unnamed = oneLine(`
24
samarbeidspartnere fra
ulike land for å realisere
grenseoverskridende
prosjekter.`);

/** Every abbreviation of the report that stands for somebody other than Digdir and could be a partner. */
export const abbreviations = [
  'DFØ',
  'DSB',
  'NorSIS',
  'NSM',
  'KiNS',
  'KS',
  'Datatilsynet',
  'KMD',
  'NOBID',
  'SSB',
  'Difi',
];

/** Full names that the report itself writes out. */
export const writtenOut = {
  NorSIS: 'Norsk senter for informasjonssikring',
  KiNS: 'Foreningen kommunal informasjonssikkerhet',
};
