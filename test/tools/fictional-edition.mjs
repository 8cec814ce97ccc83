// A made-up report of 2021, made of that of 2020: its name says so. It has a measure and a partner more, a level and a guide
// less, and numbers with which claims have other results.

export const madeUp = 'Oppdiktet årsrapport 2021';
export const madeUpMeasure = 'Et oppdiktet tiltak';
export const madeUpPartner = 'Oppdiktet';
const goneLevel = 'fylkeskommuner';
const goneGuide = 'ovelse-no';

const inLanguages = (edit) => (texts) => {
  for (const [language, words] of Object.entries(texts)) edit(words, language);
};

function trend(document) {
  const {measure, level, year} = document.dimension;
  const levels = level.category.index;
  const years = year.category.index;
  const kept = levels.flatMap((id, i) => (id === goneLevel ? [] : [i]));
  const values = measure.category.index.flatMap((_, m) =>
    kept.flatMap((l) =>
      [...years.keys()].map((y) => {
        const value = document.value[(m * levels.length + l) * years.length + y];
        // The municipalities fall in the last year, and some sentences of the report say that they rose.
        const falls = levels[l] === 'kommuner' && y === years.length - 1;
        return Number((value + (falls ? -20 : 1)).toFixed(1));
      }),
    ),
  );
  document.value = [...values, ...kept.flatMap(() => [10, 20, null])];
  document.status = {[document.value.length - 1]: ':', [document.value.length - 4]: 'not-stated'};
  level.category = {
    index: levels.filter((id) => id !== goneLevel),
    label: Object.fromEntries(Object.entries(level.category.label).filter(([id]) => id !== goneLevel)),
  };
  measure.category.index.push('oppdiktet');
  measure.category.label.oppdiktet = madeUpMeasure;
  measure.category.unit.oppdiktet = {base: 'prosent', decimals: 1};
  document.size = [measure.category.index.length, level.category.index.length, years.length];
  document.extension.fewUnits = [];
  inLanguages((texts, language) => {
    texts.short.oppdiktet = 'Oppdiktet';
    if (language === 'nb') return;
    texts.measure.oppdiktet = madeUpMeasure;
    delete texts.level[goneLevel];
  })(document.extension.texts);
}

const edits = {
  'infosec-trend': trend,
  'cef-funding': (document) => {
    // The map is that of 2020, as before.
    document.countyDivision = 2020;
  },
  chapters: (document) => {
    document.chapters = [{id: 'informasjonssikkerhet', leftOut: ['oppdiktet']}];
    inLanguages((texts) => (texts.leftOut = {oppdiktet: 'En oppdiktet del av kapittelet'}))(document.texts);
  },
  claims: (document) => {
    for (const {test} of document.claims) {
      if (test.against) test.against = test.against.filter((id) => id !== goneLevel);
      if (test.also) delete test.also;
    }
  },
  guidance: (document) => {
    document.guides = document.guides.filter(({id}) => id !== goneGuide);
    inLanguages((texts) => delete texts.publisher.DSB)(document.texts);
  },
  partners: (document) => {
    document.partners.push({id: madeUpPartner, kind: 'project', isNamedInReport: false});
    document.subjects[0].partners.push(madeUpPartner);
    inLanguages((texts) => (texts.partner[madeUpPartner] = 'Et oppdiktet prosjekt'))(document.texts);
  },
};

/** The documents of the made-up report, by topic. Verdicts are those of 2020, which the new numbers contradict. */
export function fictionalReport(documents) {
  const shifted = JSON.stringify(documents)
    .replaceAll(/\b20(?:1\d|2\d)\b/g, (year) => `${Number(year) + 1}`)
    .replaceAll(/Digdirs årsrapport 2021|Digdir’s annual report 2021/g, madeUp);
  const report = JSON.parse(shifted);
  for (const [topic, edit] of Object.entries(edits)) edit(report[topic]);
  return report;
}
