import {words as en} from '../../src/figures/infosec-trend/messages.en.js';
import {words as nb} from '../../src/figures/infosec-trend/messages.nb.js';
import {words as nn} from '../../src/figures/infosec-trend/messages.nn.js';
import {uncapital} from '../../src/i18n/capital.js';
import {numbersIn} from '../../src/i18n/numbers.js';
import {trendHeadline} from '../../src/datasets/trend-headline.js';
import {infosecTrend, type Trend} from '../../src/datasets/infosec-trend.js';
import type {Language} from '../../src/datasets/source.js';
import {trendFinding, type Shown} from '../../src/datasets/trend-finding.js';

const words = {nb, nn, en};

/** The finding as it stands under the heading. */
export function say(language: Language, shown: Partial<Shown> = {}, trend: Trend = infosecTrend('2020', language)) {
  const finding = trendFinding(trend, {
    view: 'lines',
    level: undefined,
    measure: undefined,
    from: '2018',
    to: '2020',
    ...shown,
  });
  return words[language].finding(finding, namesOf(trend), numbersIn(language));
}

/** The headline, and what it tells of. */
export function headline(
  language: Language,
  {measure, from = '2018', to = '2020'}: Partial<Shown> = {},
  trend: Trend = infosecTrend('2020', language),
) {
  const years = trend.years.slice(trend.years.indexOf(from), trend.years.indexOf(to) + 1);
  const measures = measure === undefined ? trend.measures.map(({id}) => id) : [measure];
  return words[language].headline(trendHeadline(trend, {measures, years}), namesOf(trend), numbersIn(language));
}

function namesOf(trend: Trend) {
  return {
    measure: (id: string) => uncapital(trend.measures.find((one) => one.id === id)!.short),
    level: (id: string) => uncapital(trend.levels.find((one) => one.id === id)!.label),
  };
}

/** Everything that a reader can choose to be shown. */
export const choices: Shown[] = (['lines', 'rows', 'table'] as const).flatMap((view) => {
  const {levels, measures, years} = infosecTrend('2020', 'nb');
  const periods = years.flatMap((from, i) => years.slice(i).map((to) => ({from, to})));
  return [undefined, ...levels].flatMap((level) =>
    [undefined, ...measures].flatMap((measure) =>
      periods.map((period) => ({view, level: level?.id, measure: measure?.id, ...period})),
    ),
  );
});
