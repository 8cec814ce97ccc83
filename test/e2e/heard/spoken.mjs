/** Said by no figure, whatever its data. */
const never = [/\bundefined\b/, /\bNaN\b/, /\[object/, /\bnull\b/];

const joined = (spoken) =>
  spoken
    .flatMap(({said}) => said)
    .join(' ')
    .replaceAll(/[\u00ad\u2060]/g, '')
    .replaceAll(/\s+/g, ' ');

/**
 * What is wrong with what was said: texts of `heard` that do not come, one after the other, and those of `unheard`, and
 * words of no language, that do. Texts of `unheard` may be said before the key with the number `after`. Lines break where the window and the fonts have it, so that all is read as one text.
 */
export function faultsOf(spoken, {heard, unheard = [], after = 0}) {
  const text = joined(spoken);
  const later = joined(spoken.slice(after));
  let from = 0;
  const absent = heard.filter((wanted) => {
    const place = text.indexOf(wanted, from);
    if (place >= 0) from = place + wanted.length;
    return place < 0;
  });
  return [
    ...absent.map((wanted) => `not said${text.includes(wanted) ? ' in its place' : ''}: ${wanted}`),
    ...unheard.filter((one) => later.includes(one)).map((one) => `said: ${one}`),
    ...never.filter((one) => one.test(text)).map((one) => `said: ${one.source}`),
  ];
}
