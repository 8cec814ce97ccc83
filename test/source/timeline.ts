/**
 * The lines of Digdir's annual report 2020 that say when something was, transcribed from the report and not from data/.
 * Line breaks are those of the report.
 */
export const printed = `
I 2020 publiserte vi ny veiledning til forvaltningen for å følge opp kartleggingen vi gjorde av informasjonssikkerhet i 2018. Statlige virksomheter har

I Difi-rapport 2018:4 pekte vi på viktige
svakheter i arbeidet med
informasjonssikkerhet i
statsforvaltningen. Vi kom med flere

Vi publiserte veiledning fra flere av disse
delprosjektene allerede i 2019, og i
2020 supplerte vi med ny eller
oppdatert veiledning om følgende tema:

2021. I 2020 reetablerte vi Nettverk for
veiledningsaktører innen styring og
kontroll, som har fått bred oppslutning.

Ansvaret for sikkerhet i IKT-anskaffelser
ble overført til DFØ i 2020. Vi skal

Nasjonal strategi for digital sikkerhet
medførte at ansvarsområdet til Digdir
ble utvidet slik at vi også skal være en
pådriver mot kommunene. I 2020 kartla
vi derfor tilstanden i arbeidet med
informasjonssikkerhet i fylkeskommuner
og kommuner. Dette ble gjort i dialog
med KS.

er. Etter årsskiftet 2020–2021
har vi opplevd flere
informasjonssikkerhetshendelser i
forvaltningen. Blant annet viser
ransomware-hendelsen i Østre Toten
kommune at brudd på
informasjonssikkerhet kan ha direkte
konsekvenser for forvaltningens
mulighet til å løse sitt
samfunnsoppdrag.

informasjonssikkerhet i forvaltningen. Vi
vil også rette mer oppmerksomhet mot
kommunal sektor i 2021, i tett
samarbeid med KS og KINS.

Utrede mulig organisering av nasjonal oppfølging
av DIGITAL 2021-2027
`;

/** When, what, and «planlagt» for what was still to come. */
export const rows = `
2018: kartlegging
2019: veiledning
2020: veiledning
2020: kartlegging
2020: samarbeid
2020: ansvar
etter årsskiftet 2020–2021: hendelse
2021: samarbeid, planlagt
2021–2027: program, planlagt
`
  .trim()
  .split('\n');
