// How the figures show the sentences in report.ts that no figure quotes as they stand.

/** A sentence that the figures do not show whole: the parts of it that they show. By its beginning. */
export const shownInPart: Readonly<Record<string, readonly string[]>> = {
  'I 2020 publiserte vi ny veiledning til forvaltningen': ['kartleggingen vi gjorde av informasjonssikkerhet i 2018'],
  'Statlige virksomheter har vist fremgang': [
    'Statlige virksomheter har vist fremgang de siste tre årene',
    'kommunal sektor henger etter',
  ],
  'Den overordnede visjonen': ['styrket informasjonssikkerhet i offentlig sektor'],
  'SSBs tabell 12042': ['tabell 12042'],
  'Gjennomgående ser vi': [
    'Gjennomgående ser vi en svak forbedring av internkontrollen fra 2018 til 2020',
    'en negativ utvikling fra 2019 til 2020',
  ],
  'Kommunene rapporterer større': [
    'Kommunene rapporterer større fremgang i perioden 2018-2020 enn statsforvaltningen',
    'skårer likevel vesentlig lavere enn statsforvaltningen på alle spørsmålene',
  ],
  'Vi publiserte veiledning fra flere': [
    'Vi publiserte veiledning fra flere av disse delprosjektene allerede i 2019',
    'i 2020 supplerte vi med ny eller oppdatert veiledning om følgende tema',
  ],
  'Veileder for kartlegging': ['Veileder for kartlegging av digital sikkerhetskultur'],
  'Veileder i kompetanse-': ['Veileder i kompetanse- og kulturutvikling innen digital sikkerhet'],
  'Miniveileder om': ['Miniveileder om oppfølging av informasjonssikkerheten i styringsdialogen'],
  'Dialogverktøy –': ['Dialogverktøy – støtte til styringsdialogen om informasjonssikkerhet'],
  'Webportal knyttet': ['Webportal knyttet til øvelser innen informasjonssikkerhet, ovelse.no'],
  'En oppdatering av': ['Internkontroll i praksis - informasjonssikkerhet'],
  'I tillegg arbeidet vi': ['gjøre veiledningen kjent'],
  'Videre holdt vi foredrag': ['Security Divas 2020', 'Nokios', 'eKommune-konferansen'],
  'Webinarene var rettet': ['kommuner og statlige aktører'],
  'Deltakelsen i vårt': [
    'Nettverk for informasjonssikkerhet økte fra rundt 60 til 150 deltakere',
    'da vi digitaliserte møtene og åpnet dem for flere målgrupper',
  ],
  'I dette delprosjektet': ['utarbeide retningslinjer for samordning av veiledning, et arbeid som fortsetter i 2021'],
  'Formålet med nettverket': ['styring og kontroll', 'blant annet'],
  'Vår vurdering er': [
    'fylkeskommuner og kommuner, spesielt små og mellomstore kommuner, ikke har tilstrekkelig styring og kontroll på informasjonssikkerhetsområdet',
  ],
  'Vi har derfor anbefalt': ['Vi har derfor anbefalt en rekke eksisterende og planlagte tiltak fra KS'],
  'Riksrevisjonens undersøkelse av': [
    'simulerte dataangrep ga høy grad av kontroll over IKT-infrastrukturen i tre av fire helseregioner',
  ],
  'De fikk også': ['tilgang til store mengder sensitive helseopplysninger i alle regionene'],
  'Blant annet viser ransomware': [
    'brudd på informasjonssikkerhet kan ha direkte konsekvenser for forvaltningens mulighet til å løse sitt samfunnsoppdrag',
  ],
  'Helhetlig digitalt risikobilde': [
    'Helhetlig digitalt risikobilde 2020',
    'pandemien forsterker digitale sårbarheter',
  ],
  'NSM har erfart': ['ulike aktører utnytter koronasituasjonen til svindelforsøk og digitale operasjoner på nett'],
  'I 2021 vil vi videreføre': [
    'videreføre arbeidet med å sikre helhetlig veiledning og godt samarbeid mellom aktørene på informasjonssikkerhetsområdet',
  ],
  'I 2021 vil vi også formidle': ['formidle veiledningen vi produserte i 2020, til hele offentlig sektor'],
  'Videre vil vi gjennom': ['gjennom våre samarbeidsarenaer og råd til eierdepartement styrke premissgiverrollen'],
  'Vi skal legge tydelige': ['legge tydelige føringer for samarbeid og koordinering på informasjonssikkerhetsområdet'],
  'Sikre god nasjonal': ['Sikre god nasjonal koordinering av CEF Digital og ISA'],
};

/** What the figures leave out, by the beginning of each sentence, and the words of the visible list that say so. */
export const leftOut: Readonly<Record<string, readonly string[]>> = {
  'Hvorfor informasjonssikkerhet er viktig': [
    'Digitaliseringen av samfunnet',
    'God informasjonssikkerhet er avgjørende',
    'Virksomhetene er pålagt',
    'Gjennom 2020 samarbeidet vi tett',
    'Vi samarbeider tett med andre',
    'Samfunnet digitaliseres',
    'Sikker og god forvaltning',
    'Det er avgjørende for å oppnå',
    'Uten tilstrekkelig informasjonssikkerhet',
    'For å nå denne visjonen',
    'Forvaltningen deler mer data',
    'Informasjonssikkerheten blir derfor',
    'Konkrete hendelser viser også',
  ],
  'eForvaltningsforskriften § 15': [
    'eForvaltningsforskriften pålegger',
    'Vi gir anbefalinger til forvaltningen',
    'Regjeringens politikk på',
    'Oppfølgingen av tiltak 5',
  ],
  'Digdir som kompetansemiljø, pådriver og premissgiver': [
    'Digdir jobber for å styrke',
    'Digdir er forvaltningens kompetansemiljø',
    'Vi jobber for å styrke',
    'Vår oppgave er primært',
  ],
  'Tiden som gikk med til ny veiledning': ['Vi brukte mye tid', 'I delprosjektet Styring og kontroll'],
  'Navnet på statistikken fra Statistisk sentralbyrå': ['SSBs statistikk, Bruk av IKT'],
  'Handelspartnere og det digitale indre markedet i EU': ['Det er viktig for Norge', 'Norge deltar i EUs satsing'],
  'Faglige arenaer for norske virksomheter': ['Gjennom deltakelse i EU-programmene', 'Deltakelse i og koordinering'],
};
