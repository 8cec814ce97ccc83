// Each element, read from top to bottom in English and in bokmål, with phrases that must be said in this order.
const readAll = ['ctrl+Home', 'KP_Add'];

const phrases = {
  'cef-funding-map': {en: [], nb: []},
  'goal-results': {en: [], nb: []},
  'guidance-list': {en: [], nb: []},
  'infosec-trend': {en: [], nb: []},
  'key-figures': {en: [], nb: []},
  'partner-network': {en: [], nb: []},
  'report-chapter': {en: [], nb: []},
  'report-claim': {en: [], nb: []},
  'report-claims': {en: [], nb: []},
  'report-priorities': {en: [], nb: []},
  'report-timeline': {en: [], nb: []},
  'risk-findings': {en: [], nb: []},
};

export const readings = Object.entries(phrases).flatMap(([tag, languages]) =>
  Object.entries(languages).map(([lang, heard]) => ({
    id: `reading-${tag}-${lang}`,
    name: `reads <${tag}> from top to bottom in ${lang}`,
    tag,
    lang,
    isReading: true,
    brief: tag === 'infosec-trend' && lang === 'en',
    keys: readAll,
    heard,
  })),
);
