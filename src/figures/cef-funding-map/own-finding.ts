import type {CefFundingMapWords} from './messages.nb.js';
import type {OwnFunding} from '../../import/imported-data.js';
import type {ImportContext} from '../../import/importer.js';

interface Writing extends Pick<ImportContext, 'words' | 'numbers'> {
  /** The name of the numbers. */
  counted: string;
  /** The same name, limited to the map where the table has counties that the map does not have. */
  subject: string;
  /** A sentence about those counties. */
  more: string;
  described: CefFundingMapWords['described'];
}

/** Sentences on the highest and the lowest of imported numbers, on rows that are not drawn, and on the chosen county. */
export function ownFinding(
  {counties}: OwnFunding,
  {words, numbers, counted, subject, more, described}: Writing,
): NonNullable<CefFundingMapWords['ownFinding']> {
  const known = counties.filter(({municipalities}) => municipalities !== null);
  const [highest, lowest] = [known[0], known.at(-1)];
  if (!highest || !lowest) return {news: [], lacking: [words.noNumbers], of: () => []};
  const [high, low] = [highest, lowest].map(({municipalities}) => numbers.integer(municipalities!));
  // Counties with the same number are named together.
  const namesOf = (value: number | null) =>
    numbers.list(known.filter(({municipalities}) => municipalities === value).map(({name}) => name));
  const [top, bottom] = [namesOf(highest.municipalities), namesOf(lowest.municipalities)];
  const sentence = top === bottom ? words.single(subject, top, high!) : words.spread(subject, top, high!, bottom, low!);
  const named = new Set([highest.municipalities, lowest.municipalities]);
  return {
    news: [sentence],
    lacking: more ? [more] : [],
    of: (code) =>
      counties
        .filter((county) => county.code === code && !named.has(county.municipalities))
        .map(({name, municipalities}) =>
          municipalities === null
            ? `${described(name, null)}.`
            : words.single(counted, name, numbers.integer(municipalities)),
        ),
  };
}
