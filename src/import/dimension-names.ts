import {infosecTrend} from '../datasets/infosec-trend.js';
import {languages} from '../datasets/source.js';
import {longestName} from './limits.js';

/** Simplifies a name: ignores case, hyphens, spaces and punctuation. */
export function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const totals =
  /^((hele|heile|thewhole|whole)?(landet|country)|totalt?|ialt|sum|samlet|samla|alle?|beggekjønn|bothsexes)$/;

/** Whether a category is all the others together. */
export const isTotal = (name: string): boolean => totals.test(plain(name));

/** Names that people and programs use for the dimensions of the trend. */
const dimensionNames = {
  measure:
    'measure statistikkvariabel statistikkvariabler contentscode contents tiltak indikator indicator variabel variable spørsmål question måling',
  level:
    'level forvaltningsnivå forvaltningsniva forvaltingsnivå nivå niva sektor sector group gruppe levelofgovernment governmentlevel administrativelevel',
  time: 'time tid år ar year årstall periode period kvartal quarter måned månad month timeperiod',
  county: 'county fylke fylker fylkesnummer fylkesnr fylkeskode region geo countycode code kode counties',
};
export type Topic = keyof typeof dimensionNames;

export function isNameOf(topic: Topic, name: string): boolean {
  if (name.length > longestName) return false;
  return dimensionNames[topic].split(' ').includes(plain(name));
}

const known = new Map<string, Map<string, string>>();

/** The report's own id of a measure or a level, from any of its names in three languages. */
export function reportIds(list: 'measures' | 'levels'): (name: string) => string | undefined {
  let ids = known.get(list);
  if (!ids) known.set(list, (ids = namesOf(list)));
  return (name) => (name.length > longestName ? undefined : ids.get(plain(name)));
}

function namesOf(list: 'measures' | 'levels'): Map<string, string> {
  const ids = new Map<string, string>();
  for (const language of languages) {
    for (const one of infosecTrend(undefined, language)[list]) {
      for (const name of [one.id, one.label, ...('short' in one ? [one.short] : [])]) ids.set(plain(name), one.id);
    }
  }
  return ids;
}
