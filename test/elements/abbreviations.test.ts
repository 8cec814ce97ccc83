import {expect} from 'chai';
import '../../src/all.js';
import {clear, drawn, show} from './in-page.js';

const tags = [
  'infosec-trend',
  'cef-funding-map',
  'guidance-list',
  'key-figures',
  'goal-results',
  'partner-network',
  'report-timeline',
  'risk-findings',
  'report-priorities',
  'report-claims',
] as const;

/** What each abbreviation stands for, in the words of a definition in nb, nn or en. */
const meanings: Readonly<Record<string, RegExp>> = {
  CEF: /Connecting Europe Facility/,
  DFØ: /Direktoratet for forvaltning og økonomistyring|Agency for Public and Financial Management/,
  DIGITAL: /DIGITAL: e(i?t|n) program|DIGITAL: a programme/,
  DSB: /Direktoratet for samfunns(sikkerhet|tryggleik) og beredskap|Directorate for Civil Protection/,
  ICT: /ICT: information and communications technology/,
  IKT: /IKT: informasjons- og kommunikasjonsteknologi|information and communications technology \(IKT\)/,
  'ISA²': /ISA²: (eit|et) EU-program|ISA²: an EU programme/,
  KMD: /Kommunal- og moderniseringsdepartementet|Ministry of Local Government and Modernisation/,
  KS: /Kommunesektorens organisasjon|Association of Local and Regional Authorities/,
  KiNS: /Foreningen kommunal informasjonssikkerhet/,
  NOBID: /nordisk-baltisk samarbeid om eID|Nordic-Baltic co-operation on eID/,
  NSM: /Nasjonal sikkerhetsmyndighet|National Security Authority/,
  NorSIS: /Norsk senter for informasjonssikring|Centre for Information Security/,
  SSB: /Statistisk sentralbyrå|Statistics Norway/,
  eID: /eID: ele[ck]tronis?[ck] ID/,
};
/** As one sentence of the report spells it. */
const spelled: Readonly<Record<string, string>> = {KINS: 'KiNS'};
/** Known to every reader, or the name of a licence, a file format or a map. */
const plain = new Set(['BY', 'CC', 'CSV', 'DCW', 'EU', 'EØS', 'ID', 'JSON', 'PNG', 'SVG']);
const abbreviation = /(?<![\p{L}\d-])(?:\p{Lu}{2,}²?|KiNS|NorSIS|eID)(?![\p{L}\d])/gu;

describe('abbreviations', () => {
  afterEach(clear);

  for (const tag of tags)
    for (const language of ['nb', 'nn', 'en']) {
      it(`are explained in <${tag}>, in ${language}, and none that is not there`, async () => {
        const element = await show(tag, `<${tag} lang="${language}"></${tag}>`);
        await drawn(element);
        const text = element.shadowRoot!.querySelector('.figure')!.textContent.replaceAll(/[\s\u00ad]+/g, ' ');
        const found = new Set(Array.from(text.matchAll(abbreviation), ([word]) => word));
        const names = [...found].filter((word) => !plain.has(word)).map((word) => spelled[word] ?? word);
        expect(names.filter((name) => !meanings[name]?.test(text))).to.deep.equal([]);
        // A line of definitions says each once, and none that the figure does not use elsewhere.
        for (const [, word] of text.matchAll(/(?<![\p{L}\d-])(\p{Lu}{2,}²?|KiNS|NorSIS|eID): \p{L}/gu)) {
          if (!Object.hasOwn(meanings, word!)) continue;
          const uses = Array.from(text.matchAll(abbreviation)).filter(([one]) => (spelled[one] ?? one) === word);
          expect(uses, word).to.have.length.above(1);
        }
      });
    }
});
