/**
 * «Prioriteringer og tiltak» in Digdir's annual report 2020, and the plan that stands under its second goal, transcribed a
 * second time, as printed.
 */
export const prioriteringer = `
I 2021 vil vi videreføre arbeidet med å
sikre helhetlig veiledning og godt
samarbeid mellom aktørene på
informasjonssikkerhetsområdet. Digdir,
Datatilsynet, DFØ, DSB, NorSIS og
NSM fortsetter samarbeidet for å oppnå
mer systematisk arbeid med
informasjonssikkerhet i forvaltningen. Vi
vil også rette mer oppmerksomhet mot
kommunal sektor i 2021, i tett
samarbeid med KS og KINS.

I 2021 vil vi også formidle veiledningen
vi produserte i 2020, til hele offentlig
sektor. Dette gjør vi for å styrke
forvaltningens kunnskap, kompetanse
og mulighet til å gjennomføre
forebyggende informasjonssikkerhet.
Videre vil vi gjennom våre
samarbeidsarenaer og råd til
eierdepartement styrke
premissgiverrollen. Vi skal legge
tydelige føringer for samarbeid og
koordinering på
informasjonssikkerhetsområdet. Når
offentlig sektor møter større utfordringer
på dette feltet, skal vi gi gode råd i
dialog med våre samarbeidspartnere.
`;

export const underMal2 = `
I dette
delprosjektet vil vi utarbeide
retningslinjer for samordning av
veiledning, et arbeid som fortsetter i
2021.
`;

/** On one line. */
export const oneLine = (printed: string): string => printed.trim().replaceAll(/\s+/g, ' ');
