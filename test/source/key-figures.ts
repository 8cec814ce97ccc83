/**
 * The lines of Digdir's annual report 2020 that hold its single numbers, transcribed from the report and not from data/.
 * Line breaks are those of the report; «motatt» is left as it is printed.
 */
export const printed = `
samarbeid med DFØ, DSB, NSM og
Norsk senter for informasjonsjonssikring
(NorSIS). Det er organisert i fem
delprosjekter:

2020 supplerte vi med ny eller
oppdatert veiledning om følgende tema:

veiledningen kjent og forstått. Vi sendte ti nyhetsbrev
til rundt 1000 abonnenter. Videre holdt

informasjonssikkerhet (KiNS) arrangerte
vi to webinarer med tema Sammen om
en sikker digital offentlig sektor.
Webinarene var rettet mot kommuner
og statlige aktører. Deltakelsen i vårt
faglige forum Nettverk for
informasjonssikkerhet økte fra rundt 60
til 150 deltakere da vi digitaliserte
møtene og åpnet dem for flere
målgrupper.

Vi gjennomførte ett nettverksmøte i
2020. Formålet med nettverket er å

mot sine IKT-systemer viser at simulerte
dataangrep ga høy grad av kontroll over
IKT-infrastrukturen i tre av fire
helseregioner. De fikk også tilgang til

24
samarbeidspartnere fra
ulike land for å realisere
grenseoverskridende
prosjekter.

82 norske kommuner har til sammen motatt 1,2 millioner euro

14 norske søknader ble sendt på utlysninger fra CEF Telecom
`;

/** The numbers as the report writes them, in its words. «6» is the length of a list. */
export const numbers: Readonly<Record<string, readonly string[]>> = {
  delprosjekter: ['fem'],
  veiledninger: ['6'],
  nyhetsbrev: ['ti', 'rundt 1000'],
  webinarer: ['to'],
  nettverk: ['rundt 60', '150'],
  nettverksmote: ['ett'],
  helseregioner: ['tre', 'fire'],
  samarbeidspartnere: ['24'],
  soknader: ['14'],
  stotte: ['82', '1,2'],
};
