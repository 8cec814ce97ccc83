/**
 * The goals and results of Digdir's annual report 2020, transcribed a second time from the summary pages of its two
 * chapters, as they are printed: the number of a goal stands before its first result, and is glued to the goal of the
 * third; every line of a result has a bullet of its own.
 */
export const informasjonssikkerhet = `
Forvaltningen arbeider systematisk med styring og 
kontroll på informasjonssikkerhet og mottar nødvendig 
veiledning

1 •    Internkontrollen er styrket siden 2018, men pandemien kan ha 
•    utfordret kapasiteten i virksomhetene i 2020
•    Kommunene viser størst framgang

Virksomhetene i offentlig sektor får et samordnet og 
helhetlig tilbud om veiledning innen digital sikkerhet

2 •    Vi publiserte ny eller oppdatert veiledning på en rekke 
•    områder
•    Vi samarbeidet tett med DFØ, DSB, NorSIS og NSM for å 
•    samordne tilbudet

Vi styrker arbeidet med veiledning til kommunal sektor3 •    Vi utarbeidet anbefalinger om innretting og konkrete tiltak 
•    overfor kommunene
`;

export const internasjonalt = `
Sikre god nasjonal koordinering av CEF Digital
og ISA2

1 •    Vi har deltatt aktivt for å sikre at løsninger fra EU møter 
•    norske krav
•    14 norske søknader ble sendt på utlysninger fra CEF Telecom

Utrede mulig organisering av nasjonal oppfølging
av DIGITAL 2021-2027

2 •    Vi utredet organiseringen av norsk deltakelse i DIGITAL
•    Vi bisto KMD med å forberede oppstarten av DIGITAL

Koordinering av nordisk-baltisk samarbeid om eID3 •    Vi ledet prosjektet NOBID om bruk av eID over land- 
•    grensene og forberedte andre fase av prosjektet
`;

export const visjon = `
Den overordnede visjonen for
fagområdet er «styrket
informasjonssikkerhet i offentlig sektor».
`;

/** A line that goes on in lower case belongs to the bullet before it, and so does one broken at a hyphen. */
export function parsed(printed: string): {id: string; quote: string; results: string[]}[] {
  return [...printed.matchAll(/(?<goal>[^•]+?)\s*(?<id>\d) •(?<results>[^]+?)(?=\n\n\p{Lu}|$)/gu)].map(({groups}) => {
    const {goal, id, results} = groups as {goal: string; id: string; results: string};
    return {
      id,
      quote: goal.trim().replaceAll(/\s+/g, ' ').replace('ISA2', 'ISA²'),
      results: results
        .split('•')
        .map((line) => line.trim().replaceAll(/\s+/g, ' '))
        .reduce<string[]>((whole, line) => {
          const before = whole.at(-1);
          if (before === undefined || !/^\p{Ll}/u.test(line)) return [...whole, line];
          const joined = before.endsWith('land-') ? `${before.slice(0, -1)}e${line}` : `${before} ${line}`;
          return [...whole.slice(0, -1), joined];
        }, []),
    };
  });
}
