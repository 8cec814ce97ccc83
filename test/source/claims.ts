/**
 * The sentences of the report that are held against its numbers, as they are printed. Repaired: lines that the columns
 * broke in two.
 */
export default `
Internkontrollen er styrket siden 2018, men pandemien kan ha utfordret kapasiteten i virksomhetene i 2020
Kommunene viser størst framgang

Statlige virksomheter har vist fremgang de siste tre
årene, men kommunal sektor henger etter. Vi samarbeider tett med andre sentrale aktører

Gjennomgående ser vi en svak
forbedring av internkontrollen fra 2018
til 2020, men en negativ utvikling fra
2019 til 2020. Vi har ikke konkrete
målinger som forklarer denne
utviklingen, men pandemien belastet
både statlige og kommunale organer og
utfordret kapasiteten i 2020.
Kommunene rapporterer større
fremgang i perioden 2018-2020 enn
statsforvaltningen, men skårer likevel
vesentlig lavere enn statsforvaltningen
på alle spørsmålene. Undersøkelsen vi
har gjort av tilstanden i fylkeskommuner
og kommuner viser det samme.

Det er organisert i fem
delprosjekter:

Deltakelsen i vårt
faglige forum Nettverk for
informasjonssikkerhet økte fra rundt 60
til 150 deltakere da vi digitaliserte
møtene og åpnet dem for flere
målgrupper.

82 norske kommuner har til sammen motatt 1,2 millioner euro
`;
