/**
 * «Utfordringer» and the assessment of the municipal sector in Digdir's annual report 2020, transcribed a second time, as
 * printed. Repaired: «informasjons-» and «sikkerhet» stood on two lines.
 */
export const utfordringer = `
Forvaltningen deler mer data og
informasjonsbehandlingen blir stadig
viktigere for at virksomhetene skal nå
sine mål. Informasjonssikkerheten blir
derfor enda viktigere fremover.
Kunnskapsgrunnlaget fra 2018 viser at
oppfølgingen av informasjonssikkerhet
ikke er så systematisk og moden som
den burde være. Riksrevisjonens
undersøkelser i 2020 viser tydelig at
dette fortsatt gjelder. Vi så de samme
tendensene i kartleggingen av
fylkeskommuner og kommuner i 2020.

Riksrevisjonens undersøkelse av
helseforetakenes forebygging av angrep
mot sine IKT-systemer viser at simulerte
dataangrep ga høy grad av kontroll over
IKT-infrastrukturen i tre av fire
helseregioner. De fikk også tilgang til
store mengder sensitive
helseopplysninger i alle regionene.

Konkrete hendelser viser også hvor
viktig arbeidet med informasjonssikkerhet
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

Helhetlig digitalt risikobilde 2020 fra
NSM peker på at pandemien forsterker
digitale sårbarheter. NSM har erfart at
ulike aktører utnytter koronasituasjonen
til svindelforsøk og digitale operasjoner
på nett. Flere sårbarhetsflater og
sikkerhetshull knyttet til utstrakt bruk av
hjemmekontorløsninger, for eksempel
sårbarheter i fjernaksessløsninger, har
krevd økt årvåkenhet og bevisstgjøring
rundt IKT-sikkerhet i 2020.

For mange virksomheter er det uklart
hvem som veileder på hvilke områder
innen informasjonssikkerhet. Det kan
gjøre det vanskelig å holde oversikt
over veiledningen fra ulike aktører. Vi
fortsetter arbeidet med å forenkle og
brukerrette gjennom å koordinere
veiledninger, samarbeide tett og utvikle
felles veiledning.
`;

export const kommunalSektor = `
I 2020 kartla
vi derfor tilstanden i arbeidet med
informasjonssikkerhet i fylkeskommuner
og kommuner. Dette ble gjort i dialog
med KS. Kunnskapsgrunnlaget fra
kartleggingen er basert på
observasjoner fra dokumentstudier og
våre faglige vurderinger av disse.

Vår vurdering er at fylkeskommuner og
kommuner, spesielt små og
mellomstore kommuner, ikke har
tilstrekkelig styring og kontroll på
informasjonssikkerhetsområdet.
`;

export const oneLine = (printed: string): string => printed.trim().replaceAll(/\s+/g, ' ');
