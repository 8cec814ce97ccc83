/**
 * The pages of Digdir's annual report 2020 on information security and international cooperation, sentence by sentence,
 * under their nearest heading. Transcribed from the pages, not from `data/`. Columns are put in reading order, and words
 * broken over two lines and sentences over two bullets are joined. Spelling is as printed: «motatt», «KINS»,
 * «informasjonsjonssikring», «Trønderlag», «ISA2». The table and the addresses are in `annual-report-2020.ts`.
 */
const printed: Readonly<Record<string, string>> = {
  'Informasjonssikkerheten er styrket': `
Digitaliseringen av samfunnet gjør at vi deler store mengder data, og vi skal dele og gjenbruke enda mer.
God informasjonssikkerhet er avgjørende for å bevare tilliten i befolkningen og for at offentlig sektor skal lykkes med den digitale transformasjonen.
Virksomhetene er pålagt å arbeide systematisk med informasjonssikkerhet, og vår oppgave er å styrke evnen deres til å gjøre dette.
Gjennom 2020 samarbeidet vi tett med de andre sentrale aktørene på området og publiserte veiledning som setter virksomhetene i bedre stand til å ivareta informasjonssikkerheten og møte kravene til omstilling.
Forvaltningen arbeider systematisk med styring og kontroll på informasjonssikkerhet og mottar nødvendig veiledning
Internkontrollen er styrket siden 2018, men pandemien kan ha utfordret kapasiteten i virksomhetene i 2020
Kommunene viser størst framgang
Virksomhetene i offentlig sektor får et samordnet og helhetlig tilbud om veiledning innen digital sikkerhet
Vi publiserte ny eller oppdatert veiledning på en rekke områder
Vi samarbeidet tett med DFØ, DSB, NorSIS og NSM for å samordne tilbudet
Vi styrker arbeidet med veiledning til kommunal sektor
Vi utarbeidet anbefalinger om innretting og konkrete tiltak overfor kommunene`,
  Informasjonssikkerhet: `
Digdir jobber for å styrke forvaltningens evne til å arbeide systematisk med informasjonssikkerhet.
I 2020 publiserte vi ny veiledning til forvaltningen for å følge opp kartleggingen vi gjorde av informasjonssikkerhet i 2018.
Statlige virksomheter har vist fremgang de siste tre årene, men kommunal sektor henger etter.
Vi samarbeider tett med andre sentrale aktører for å heve informasjonssikkerheten i alle deler av forvaltningen og vil rette særlig oppmerksomhet mot kommunene i 2021.
Samfunnet digitaliseres og mer og mer data deles mellom virksomheter.
Sikker og god forvaltning av informasjon er avgjørende for tilliten til forvaltningen.
eForvaltningsforskriften pålegger virksomhetene å arbeide systematisk og målrettet med styring og kontroll av informasjonssikkerheten.
Det er avgjørende for å oppnå god informasjonssikkerhet i forvaltningen og for virksomhetenes muligheter og fleksibilitet når de skal omstille seg.
Uten tilstrekkelig informasjonssikkerhet lykkes ikke offentlig sektor med digital transformasjon.
Digdir er forvaltningens kompetansemiljø for informasjonssikkerhet.
Vi gir anbefalinger til forvaltningen om styring og kontroll på informasjonssikkerhetsområdet, jf. eForvaltningsforskriften § 15 annet ledd.
Vi jobber for å styrke og gjøre arbeidet med informasjonssikkerhet i forvaltningen helhetlig og mer systematisk gjennom å gi råd, veiledning og anbefalinger til virksomhetene.
Vår oppgave er primært å være en pådriver og premissgiver for å sikre tilstrekkelig informasjonssikkerhet i forvaltningen.
Regjeringens politikk på informasjonssikkerhet er blant annet gitt gjennom Nasjonal strategi for digital sikkerhet – Sikker digitalisering i offentlig sektor og regjeringen og KS’ digitaliseringsstrategi Én digital offentlig sektor.
Oppfølgingen av tiltak 5 i tiltaksoversikten til Nasjonal strategi for digital sikkerhet har vært en viktig føring for arbeidet vårt i 2020.`,
  Mål: `
Den overordnede visjonen for fagområdet er «styrket informasjonssikkerhet i offentlig sektor».
For å nå denne visjonen arbeidet Digdir for å nå følgende mål i 2020:
Forvaltningen arbeider systematisk med styring og kontroll på informasjonssikkerhet og mottar nødvendig veiledning
Virksomhetene i offentlig sektor får et samordnet og helhetlig tilbud om veiledning innen digital sikkerhet
Vi styrker arbeidet med veiledning til kommunal sektor`,
  Resultater: `
SSBs statistikk, Bruk av IKT i offentlig sektor, viser utviklingen av informasjonssikkerhet i statlige, fylkeskommunale og kommunale virksomheter.
SSBs tabell 12042 (se neste side) tar spesifikt for seg tiltak knyttet til internkontroll av informasjonssikkerhet (prosent), etter statistikkvariabel, forvaltningsnivå og år.
Gjennomgående ser vi en svak forbedring av internkontrollen fra 2018 til 2020, men en negativ utvikling fra 2019 til 2020.
Vi har ikke konkrete målinger som forklarer denne utviklingen, men pandemien belastet både statlige og kommunale organer og utfordret kapasiteten i 2020.
Kommunene rapporterer større fremgang i perioden 2018-2020 enn statsforvaltningen, men skårer likevel vesentlig lavere enn statsforvaltningen på alle spørsmålene.
Undersøkelsen vi har gjort av tilstanden i fylkeskommuner og kommuner viser det samme.`,
  'Forvaltningen arbeider systematisk med styring og kontroll på informasjonssikkerhet og mottar nødvendig veiledning': `
I Difi-rapport 2018:4 pekte vi på viktige svakheter i arbeidet med informasjonssikkerhet i statsforvaltningen.
Vi kom med flere anbefalinger og har iverksatt en rekke tiltak basert på dem.
Arbeidet med å følge opp anbefalingene skjer i nært samarbeid med DFØ, DSB, NSM og Norsk senter for informasjonsjonssikring (NorSIS).
Det er organisert i fem delprosjekter:
Informasjonssikkerhet i styringsdialogen
Øvelser for bedre informasjonssikkerhet
Sikkerhetskultur
Kompetanse
Styring og kontroll
Vi publiserte veiledning fra flere av disse delprosjektene allerede i 2019, og i 2020 supplerte vi med ny eller oppdatert veiledning om følgende tema:`,
  'Ny og oppdatert veiledning': `
Veileder for kartlegging av digital sikkerhetskultur | Digdir
Veileder i kompetanse- og kulturutvikling innen digital sikkerhet | Digdir
Miniveileder om oppfølging av informasjonssikkerheten i styringsdialogen - DFØ (dfo.no)
Dialogverktøy – støtte til styringsdialogen om informasjonssikkerhet - DFØ (dfo.no)
Webportal knyttet til øvelser innen informasjonssikkerhet, ovelse.no | DSB
En oppdatering av Internkontroll i praksis - informasjonssikkerhet | Digdir
Vi brukte mye tid og kapasitet til å produsere ny veiledning.
I tillegg arbeidet vi med å gjøre veiledningen kjent og forstått.
Vi sendte ti nyhetsbrev til rundt 1000 abonnenter.
Videre holdt vi foredrag på en rekke kurs og konferanser, blant dem Security Divas 2020, Nokios og eKommune-konferansen.
I samarbeid med Foreningen kommunal informasjonssikkerhet (KiNS) arrangerte vi to webinarer med tema Sammen om en sikker digital offentlig sektor.
Webinarene var rettet mot kommuner og statlige aktører.
Deltakelsen i vårt faglige forum Nettverk for informasjonssikkerhet økte fra rundt 60 til 150 deltakere da vi digitaliserte møtene og åpnet dem for flere målgrupper.`,
  'Virksomhetene i offentlig sektor får et samordnet og helhetlig tilbud om veiledning innen digital sikkerhet': `
Samarbeidet med DFØ, DSB, NorSIS og NSM om å utvikle veiledning skaper et mer samordnet og helhetlig tilbud til virksomhetene i offentlig sektor.
I delprosjektet Styring og kontroll har vi særlig arbeidet med å vise sammenhenger og skape samarbeidsforum for veiledningsaktørene.
I dette delprosjektet vil vi utarbeide retningslinjer for samordning av veiledning, et arbeid som fortsetter i 2021.
I 2020 reetablerte vi Nettverk for veiledningsaktører innen styring og kontroll, som har fått bred oppslutning.
Vi gjennomførte ett nettverksmøte i 2020.
Formålet med nettverket er å bidra til helhetlig styring og kontroll i de virksomhetene vi veileder gjennom blant annet å:
Legge til rette for gjensidig orientering om planlagt og pågående arbeid hos veiledningsaktører
Være en arena for innspill og tilbakemeldinger på ny eller revidert veiledning
Samordne veiledning for å styrke virksomhetenes evne til å arbeide helhetlig
Dele erfaringer fra eget veiledningsarbeid
Ansvaret for sikkerhet i IKT-anskaffelser ble overført til DFØ i 2020.
Vi skal fortsatt ha tett samarbeid med fagmiljøet i DFØ.
I 2020 deltok Digdir aktivt i arbeidet med markedsplassen for skytjenester i DFØ.`,
  'Styrking av arbeidet med veiledning til kommunal sektor': `
Nasjonal strategi for digital sikkerhet medførte at ansvarsområdet til Digdir ble utvidet slik at vi også skal være en pådriver mot kommunene.
I 2020 kartla vi derfor tilstanden i arbeidet med informasjonssikkerhet i fylkeskommuner og kommuner.
Dette ble gjort i dialog med KS.
Kunnskapsgrunnlaget fra kartleggingen er basert på observasjoner fra dokumentstudier og våre faglige vurderinger av disse.
Vår vurdering er at fylkeskommuner og kommuner, spesielt små og mellomstore kommuner, ikke har tilstrekkelig styring og kontroll på informasjonssikkerhetsområdet.`,
  'Nye tiltak for kommuner og fylkeskommuner': `
Mye av veiledningen og verktøyene kommunene og fylkeskommunene trenger for å arbeide mer systematisk med informasjonssikkerhet, finnes allerede.
Vi har derfor anbefalt en rekke eksisterende og planlagte tiltak fra KS, Foreningen kommunal informasjonssikkerhet (KiNS), DSB og Digdir for å bøte på funnene i undersøkelsen.
Anbefalingene våre peker på hvordan veiledningen mot fylkeskommuner og kommuner bør innrettes og dekker blant annet systematisk internkontroll på informasjonssikkerhetsområdet, veiledning i øvelser og behovet for kompetanse- og kulturutvikling.`,
  Utfordringer: `
Forvaltningen deler mer data og informasjonsbehandlingen blir stadig viktigere for at virksomhetene skal nå sine mål.
Informasjonssikkerheten blir derfor enda viktigere fremover.
Kunnskapsgrunnlaget fra 2018 viser at oppfølgingen av informasjonssikkerhet ikke er så systematisk og moden som den burde være.
Riksrevisjonens undersøkelser i 2020 viser tydelig at dette fortsatt gjelder.
Vi så de samme tendensene i kartleggingen av fylkeskommuner og kommuner i 2020.
Riksrevisjonens undersøkelse av helseforetakenes forebygging av angrep mot sine IKT-systemer viser at simulerte dataangrep ga høy grad av kontroll over IKT-infrastrukturen i tre av fire helseregioner.
De fikk også tilgang til store mengder sensitive helseopplysninger i alle regionene.
Konkrete hendelser viser også hvor viktig arbeidet med informasjonssikkerhet er.
Etter årsskiftet 2020–2021 har vi opplevd flere informasjonssikkerhetshendelser i forvaltningen.
Blant annet viser ransomware-hendelsen i Østre Toten kommune at brudd på informasjonssikkerhet kan ha direkte konsekvenser for forvaltningens mulighet til å løse sitt samfunnsoppdrag.
Helhetlig digitalt risikobilde 2020 fra NSM peker på at pandemien forsterker digitale sårbarheter.
NSM har erfart at ulike aktører utnytter koronasituasjonen til svindelforsøk og digitale operasjoner på nett.
Flere sårbarhetsflater og sikkerhetshull knyttet til utstrakt bruk av hjemmekontorløsninger, for eksempel sårbarheter i fjernaksessløsninger, har krevd økt årvåkenhet og bevisstgjøring rundt IKT-sikkerhet i 2020.
For mange virksomheter er det uklart hvem som veileder på hvilke områder innen informasjonssikkerhet.
Det kan gjøre det vanskelig å holde oversikt over veiledningen fra ulike aktører.
Vi fortsetter arbeidet med å forenkle og brukerrette gjennom å koordinere veiledninger, samarbeide tett og utvikle felles veiledning.`,
  'Prioriteringer og tiltak': `
I 2021 vil vi videreføre arbeidet med å sikre helhetlig veiledning og godt samarbeid mellom aktørene på informasjonssikkerhetsområdet.
Digdir, Datatilsynet, DFØ, DSB, NorSIS og NSM fortsetter samarbeidet for å oppnå mer systematisk arbeid med informasjonssikkerhet i forvaltningen.
Vi vil også rette mer oppmerksomhet mot kommunal sektor i 2021, i tett samarbeid med KS og KINS.
I 2021 vil vi også formidle veiledningen vi produserte i 2020, til hele offentlig sektor.
Dette gjør vi for å styrke forvaltningens kunnskap, kompetanse og mulighet til å gjennomføre forebyggende informasjonssikkerhet.
Videre vil vi gjennom våre samarbeidsarenaer og råd til eierdepartement styrke premissgiverrollen.
Vi skal legge tydelige føringer for samarbeid og koordinering på informasjonssikkerhetsområdet.
Når offentlig sektor møter større utfordringer på dette feltet, skal vi gi gode råd i dialog med våre samarbeidspartnere.`,
  'Økt internasjonalt samarbeid': `
Det er viktig for Norge å ha gode relasjoner til sine nære handelspartnere og samhandle digitalt på tvers av landegrenser.
Norge deltar i EUs satsing på etablering av et digitalt indre marked som støtter dette.
Gjennom deltakelse i EU-programmene CEF Digital, ISA² og nordisk samarbeid har norske virksomheter fått delta aktivt i faglige arenaer der felles europeiske og nordiske infrastrukturer og rammeverk for digital samhandling har blitt drøftet, planlagt og utviklet.
Deltakelse i og koordinering av norsk deltakelse i programmene har styrket Digdirs posisjon til å ta rollene som premissgiver, iverksetter og leverandør innenfor digitaliseringsområdet nasjonalt og internasjonalt.
24 samarbeidspartnere fra ulike land for å realisere grenseoverskridende prosjekter.
82 norske kommuner har til sammen motatt 1,2 millioner euro
Sikre god nasjonal koordinering av CEF Digital og ISA2
Vi har deltatt aktivt for å sikre at løsninger fra EU møter norske krav
14 norske søknader ble sendt på utlysninger fra CEF Telecom
Utrede mulig organisering av nasjonal oppfølging av DIGITAL 2021-2027
Vi utredet organiseringen av norsk deltakelse i DIGITAL
Vi bisto KMD med å forberede oppstarten av DIGITAL
Koordinering av nordisk-baltisk samarbeid om eID
Vi ledet prosjektet NOBID om bruk av eID over landegrensene og forberedte andre fase av prosjektet`,
};

/** The sentences under each heading. */
export const sections: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(printed).map(([heading, text]) => [heading, text.trim().split('\n')]),
);
