import type {Trend} from '../../src/datasets/infosec-trend.js';

const small = ['ingen', 'ett', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'];
const bodies: Record<string, string> = {
  'statlige virksomheter': 'statlige-virksomheter',
  fylkeskommunene: 'fylkeskommuner',
  kommunene: 'kommuner',
};
const number = String.raw`[+−]?\d+,\d`;

/**
 * Reads sentences in bokmål as a suspicious reader would, with the table at hand, and returns the claims in them that are
 * false or that it does not understand. Knows nothing of how the sentences are made.
 */
export function falseClaims(text: string, trend: Trend, shownMeasures: readonly string[]): string[] {
  const levels = trend.levels.map(({id}) => id);
  /** In tenths, so that no difference is rounded. */
  const at = (measure: string, level: string, year: string) => {
    const {value} = trend.cell(measure, level, year);
    return value === null ? undefined : Math.round(value * 10);
  };
  const tenths = (said: string) => Math.round(Number(said.replace(',', '.').replace('−', '-')) * 10);
  const count = (said: string) =>
    ({én: 1, ene: 1, begge: 2})[said] ?? (/^\d+$/.test(said) ? Number(said) : small.indexOf(said));
  const measureOf = (said: string) => trend.measures.find(({short}) => short.toLowerCase() === said)!.id;

  let body = '';
  const bodyOf = (said: string) => {
    const name = said.toLowerCase();
    return name === 'de' ? body : (body = bodies[name]!);
  };
  const moves = (of: readonly string[], from: string, to: string, measures = shownMeasures) =>
    of.flatMap((level) =>
      measures.flatMap((measure) => {
        const [start, end] = [at(measure, level, from), at(measure, level, to)];
        return start === undefined || end === undefined ? [] : [{measure, level, by: end - start}];
      }),
    );
  const behind = (reference: string, year: string, measures = shownMeasures) =>
    measures.flatMap((measure) => {
      const [own, other] = [at(measure, body, year), at(measure, bodies[reference]!, year)];
      return own === undefined || other === undefined ? [] : [{measure, by: other - own}];
    });
  const spans = (of: readonly number[], low: string, high: string | undefined) =>
    of.length > 0 && Math.min(...of) === tenths(low) && Math.max(...of) === tenths(high ?? low);
  const lag = (reference: string, year: string, low: string, high: string | undefined) => {
    const by = behind(reference, year).map((one) => one.by);
    return spans(by, low, high) && by.every((one) => one > 0);
  };

  type Said = Record<string, string>;
  const claims: [RegExp, (said: Said) => boolean][] = [
    [
      new RegExp(
        `^(?<who>.+?) (?<moved>(?:gikk fram|gikk tilbake|sto stille) på .+) fra (?<from>\\d+) til (?<to>\\d+)(?:, men lå (?<still>fortsatt )?(?<low>${number})(?: til (?<high>${number}))? prosentpoeng bak (?<than>.+))?$`,
      ),
      ({who, moved, from, to, still, low, high, than}) => {
        const own = bodyOf(who!);
        const all = moves([own], from!, to!);
        const signs = {'gikk fram': 1, 'gikk tilbake': -1, 'sto stille': 0};
        const told = Object.entries(signs).map(([verb, sign]) => {
          const group = all.filter(({by}) => Math.sign(by) === sign);
          const said = new RegExp(
            `${verb} på (?:alle |det )?(?<n>\\p{L}+)(?: av (?<of>\\p{L}+))?[^(]*?(?:\\((?<only>.+?)(?:, (?<by>${number}) prosentpoeng)?\\))?(?=, | og |$)`,
            'u',
          ).exec(moved!)?.groups;
          if (!said) return group.length === 0;
          const isNamed =
            said['only'] === undefined ||
            (group[0]!.measure === measureOf(said['only']) && group[0]!.by === tenths(said['by'] ?? '0,0'));
          return count(said['n']!) === group.length && isNamed && count(said['of'] ?? `${all.length}`) === all.length;
        });
        const isWhole = moved!.includes('med tall') === all.length < shownMeasures.length;
        const wereBehind = () => {
          const now = behind(than!, to!).map(({measure}) => measure);
          const before = behind(than!, from!, now);
          return before.length === now.length && before.every(({by}) => by > 0);
        };
        return told.every(Boolean) && isWhole && (!than || lag(than, to!, low!, high)) && (!still || wereBehind());
      },
    ],
    [
      new RegExp(
        `^(?<who>.+?) gikk fra (?<start>${number}) til (?<end>${number}) prosent på (?<measure>.+) \\((?<by>${number}) prosentpoeng\\) fra (?<from>\\d+) til (?<to>\\d+)(?:, men lå (?<still>fortsatt )?(?<low>${number}) prosentpoeng bak (?<than>.+))?$`,
      ),
      ({who, start, end, measure, by, from, to, still, low, than}) => {
        const own = bodyOf(who!);
        const id = measureOf(measure!);
        const isBehind = !than || lag(than, to!, low!, undefined);
        const wasBehind = !still || behind(than!, from!).every((one) => one.by > 0);
        return (
          at(id, own, from!) === tenths(start!) &&
          at(id, own, to!) === tenths(end!) &&
          tenths(end!) - tenths(start!) === tenths(by!) &&
          isBehind &&
          wasBehind
        );
      },
    ],
    [
      new RegExp(
        `^(?<who>.+?) sto på (?<value>${number}) prosent på (?<measure>.+) fra (?<from>\\d+) til (?<to>\\d+)$`,
      ),
      ({who, value, measure, from, to}) => {
        const own = bodyOf(who!);
        return [from!, to!].every((year) => at(measureOf(measure!), own, year) === tenths(value!));
      },
    ],
    [
      new RegExp(
        `^I (?<year>\\d+) lå (?<who>\\D+) (?:på|mellom) (?<low>${number})(?: (?:til|og) (?<high>${number}))? prosent$`,
      ),
      ({year, who, low, high}) => {
        const of = who === 'andelene' ? levels : [bodyOf(who!)];
        const values = of.flatMap((level) => shownMeasures.flatMap((measure) => at(measure, level, year!) ?? []));
        return spans(values, low!, high);
      },
    ],
    [
      new RegExp(
        `^I (?<year>\\d+) lå de (?<low>${number})(?: til (?<high>${number}))? prosentpoeng (?<where>bak|foran) (?<than>.+)$`,
      ),
      ({year, low, high, where, than}) => {
        if (where === 'bak') return lag(than!, year!, low!, high);
        const ahead = behind(than!, year!).map(({by}) => -by);
        return spans(ahead, low!, high) && ahead.every((by) => by > 0);
      },
    ],
    [
      /^I (?<year>\d+) lå de likt med (?<than>.+)$/,
      ({year, than}) => {
        const by = behind(than!, year!);
        return by.length > 0 && by.every((one) => one.by === 0);
      },
    ],
    [
      /^I (?<year>\d+) lå de (?<where>bak|foran) (?<than>.+) på (?:alle )?(?<n>\S+)(?: av (?<of>\S+))? tiltak$/,
      ({year, where, than, n, of}) => {
        const by = behind(than!, year!);
        const there = by.filter((one) => (where === 'bak' ? one.by > 0 : one.by < 0));
        return count(n!) === there.length && count(of ?? n!) === by.length;
      },
    ],
    [
      /^Kilden oppgir ikke tall for (?<who>.+) i (?<year>\d+)$/,
      ({who, year}) =>
        who!
          .split(/, | og /)
          .every((one) => shownMeasures.every((measure) => at(measure, bodies[one]!, year!) === undefined)),
    ],
    [
      /^Fra (?<from>\d+) til (?<to>\d+) (?<verb>økte|falt) (?:alle |den )?(?<n>\S+)(?: av (?<of>\S+))? andele(?:r|ne|n)(?:; unntaket er (?<measure>.+) i (?<who>.+))?$/,
      ({from, to, verb, n, of, measure, who}) => {
        const all = moves(levels, from!, to!);
        const moved = all.filter(({by}) => (verb === 'økte' ? by > 0 : by < 0));
        const others = all.filter((one) => !moved.includes(one));
        const isOnly =
          !measure ||
          (others.length === 1 && others[0]!.measure === measureOf(measure) && others[0]!.level === bodies[who!]);
        return count(n!) === moved.length && count(of ?? n!) === all.length && isOnly;
      },
    ],
    [
      /^(?:Alle |Den )?(?<n>\S+) andele(?:ne|n) sto stille fra (?<from>\d+) til (?<to>\d+)$/,
      ({n, from, to}) => {
        const all = moves(levels, from!, to!);
        return count(n!.toLowerCase()) === all.length && all.every(({by}) => by === 0);
      },
    ],
    [
      /^(?<who>.+) er ikke med, for kilden oppgir ikke tall for begge årene$/,
      ({who}) =>
        [...text.matchAll(/[Ff]ra (\d+) til (\d+)/g)].every(([, from, to]) =>
          who!.split(/, | og /).every((one) => moves([bodies[one.toLowerCase()]!], from!, to!).length === 0),
        ),
    ],
    [/^Det trengs to år for å vise en endring$/, () => true],
  ];

  return text
    .replace(/\.$/, '')
    .split('. ')
    .filter((sentence) => {
      for (const [pattern, isTrue] of claims) {
        const said = pattern.exec(sentence);
        if (said) return !isTrue(said.groups ?? {});
      }
      return true;
    });
}
