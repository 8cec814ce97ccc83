/**
 * What Digdir's annual report 2020 prints, transcribed a second time from the report's own text and not from data/. The
 * tests hold the data against it. Line breaks, glued numbers and the order of years are those of the report; what the
 * extraction of its text had broken is repaired, and said so.
 */

/** The five questions of table 12042. */
export const measures = `
Evaluert, forbedret eller
fornyet styringssystemet for
informasjonssikkerhet

Etablert nye
sikkerhetstiltak

Forbedret eller fjernet
sikkerhetstiltak

Rapportert erfaringer fra
håndtering av uønskede hendelser
til bruk i risikovurderinger og/eller
forbedring av
informasjonssikkerheten

Rapportert erfaringer fra
øvelser til bruk i
risikovurderinger og/eller
forbedring av
informasjonssikkerheten
`;

/** Table 12042 under these headings, newest year first; «-» where the report gives no number. */
export const table = `
2020 2019 2018 2020 2019 2018 2020 2019 2018 2020 2019 2018 2020 2019 2018

Statlige virksomheter 82,2 86,3 81,7 84,9 86,3 85,1 86,8 89,6 83,2 68,5 75,4 66,8 58,0 60,7 49,5

Fylkeskommuner - 75,0 87,5 - 93,8 81,3 - 87,5 87,5 - 75,0 68,8 - 31,3 37,5

Kommuner 61,2 64,4 52,3 74,5 75,2 63,9 72,9 76,2 64,2 54,8 53,6 49,6 25,8 26,8 22,5
`;

/** The list «Ny og oppdatert veiledning». Repaired: «(dfo.» and «no)» stood on two lines. */
export const guides = `
• Veileder for kartlegging av digital
sikkerhetskultur | Digdir

• Veileder i kompetanse- og
kulturutvikling innen digital sikkerhet
| Digdir

• Miniveileder om oppfølging av
informasjonssikkerheten i
styringsdialogen - DFØ (dfo.no)

• Dialogverktøy – støtte til
styringsdialogen om
informasjonssikkerhet - DFØ (dfo.no)

• Webportal knyttet til øvelser innen
informasjonssikkerhet, ovelse.no |
DSB

• En oppdatering av Internkontroll i
praksis - informasjonssikkerhet |
Digdir
`;

/** The addresses behind the list, in its order: the text repeats them on 30 lines, once per line of a link. */
export const addresses = `
https://www.digdir.no/informasjonssikkerhet/veileder-kartlegging-av-digital-sikkerhetskultur/2142
https://www.digdir.no/informasjonssikkerhet/veileder-i-kompetanse-og-kulturutvikling-innen-digital-sikkerhet/2141
https://dfo.no/fagomrader/etats-og-virksomhetsstyring/etatsstyring/miniveileder-om-oppfolging-av-informasjonssikkerhet-i-styringsdialogen/om-veilederen
https://dfo.no/fagomrader/etats-og-virksomhetsstyring/etatsstyring/dialogverktoy-stotte-til-styringsdialogen-om-informasjonssikkerhet
https://ovelse.no/
https://internkontroll-infosikkerhet.difi.no/
`;

/** Repaired: «motatt». */
export const totals = '82 norske kommuner har til sammen mottatt 1,2 millioner euro';

/** Municipalities and counties, glued as printed. Repaired: «Trønderlag», and a space before «14Agder». */
export const counties = `
2Vestfold og Telemark
2Nordland

6Rogaland
6Møre og Romsdal

7Trøndelag
9Viken
9Troms og Finnmark

10Innlandet
14Agder
17Vestland
`;
