/** A sentence that is not quoted whole: the parts of it that are, and what is left of it, which figures say in other words or not at all. */
export const shownInPart: Readonly<Record<string, {parts: readonly string[]; rest: string}>> = {
  'Statlige virksomheter har vist fremgang': {
    parts: ['Statlige virksomheter har vist fremgang de siste tre årene', 'kommunal sektor henger etter'],
    rest: '…, men ….',
  },
  'Den overordnede visjonen': {
    parts: ['styrket informasjonssikkerhet i offentlig sektor'],
    rest: 'Den overordnede visjonen for fagområdet er «…».',
  },
  'SSBs tabell 12042': {
    parts: ['tabell 12042'],
    rest: 'SSBs … (se neste side) tar spesifikt for seg tiltak knyttet til internkontroll av informasjonssikkerhet (prosent), etter statistikkvariabel, forvaltningsnivå og år.',
  },
  'Gjennomgående ser vi': {
    parts: [
      'Gjennomgående ser vi en svak forbedring av internkontrollen fra 2018 til 2020',
      'en negativ utvikling fra 2019 til 2020',
    ],
    rest: '…, men ….',
  },
  'Kommunene rapporterer større': {
    parts: [
      'Kommunene rapporterer større fremgang i perioden 2018-2020 enn statsforvaltningen',
      'skårer likevel vesentlig lavere enn statsforvaltningen på alle spørsmålene',
    ],
    rest: '…, men ….',
  },
  'Vi publiserte veiledning fra flere': {
    parts: [
      'Vi publiserte veiledning fra flere av disse delprosjektene allerede i 2019',
      'i 2020 supplerte vi med ny eller oppdatert veiledning om følgende tema',
    ],
    rest: '…, og …:',
  },
  'Veileder for kartlegging': {
    parts: ['Veileder for kartlegging av digital sikkerhetskultur'],
    rest: '… | Digdir',
  },
  'Veileder i kompetanse-': {
    parts: ['Veileder i kompetanse- og kulturutvikling innen digital sikkerhet'],
    rest: '… | Digdir',
  },
  'Miniveileder om': {
    parts: ['Miniveileder om oppfølging av informasjonssikkerheten i styringsdialogen'],
    rest: '… - DFØ (dfo.no)',
  },
  'Dialogverktøy –': {
    parts: ['Dialogverktøy – støtte til styringsdialogen om informasjonssikkerhet'],
    rest: '… - DFØ (dfo.no)',
  },
  'Webportal knyttet': {
    parts: ['Webportal knyttet til øvelser innen informasjonssikkerhet, ovelse.no'],
    rest: '… | DSB',
  },
  'En oppdatering av': {
    parts: ['Internkontroll i praksis - informasjonssikkerhet'],
    rest: 'En oppdatering av … | Digdir',
  },
  'I tillegg arbeidet vi': {
    parts: ['gjøre veiledningen kjent og forstått'],
    rest: 'I tillegg arbeidet vi med å ….',
  },
  'Videre holdt vi foredrag': {
    parts: ['på en rekke kurs og konferanser', 'Security Divas 2020', 'Nokios', 'eKommune-konferansen'],
    rest: 'Videre holdt vi foredrag …, blant dem …, … og ….',
  },
  'Webinarene var rettet': {
    parts: ['kommuner og statlige aktører'],
    rest: 'Webinarene var rettet mot ….',
  },
  'I dette delprosjektet': {
    parts: ['utarbeide retningslinjer for samordning av veiledning, et arbeid som fortsetter i 2021'],
    rest: 'I dette delprosjektet vil vi ….',
  },
  'Formålet med nettverket': {
    parts: ['helhetlig styring og kontroll'],
    rest: 'Formålet med nettverket er å bidra til … i de virksomhetene vi veileder gjennom blant annet å:',
  },
  'Sikre god nasjonal': {
    parts: ['Sikre god nasjonal koordinering av CEF Digital og ISA'],
    rest: '…2',
  },
};
