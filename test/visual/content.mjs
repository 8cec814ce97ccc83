// What a figure says, before anybody looks at its picture.

/** The numbers of a text, whatever stands between thousands and before decimals in its language. */
function numbersIn(text, language) {
  const plain =
    language === 'en' ? text.replace(/,(?=\d{3}(?!\d))/g, '') : text.replace(/[\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  return (plain.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => number.replace(',', '.'));
}

/** What is wrong with the words of a figure: the same must be said at every width, in every scheme and language. */
export function contentFaults({scenes, faults}) {
  const found = [...faults];
  const said = {};
  for (const {place, looks, name} of scenes) {
    for (const [look, {text}] of Object.entries(looks)) {
      const words = text.replace(/\s+/g, ' ').trim();
      if (words.length < 20) found.push(`${name} ${look}: says only «${words}»`);
      if (/undefined|NaN|\[object|Infinity/.test(words)) found.push(`${name} ${look}: says what is no word`);
      const first = ((said[place.view] ??= {})[place.language] ??= words);
      if (words !== first) found.push(`${name} ${look}: says something else than elsewhere`);
    }
  }
  for (const [view, {nb, ...others}] of Object.entries(said)) {
    for (const [language, words] of Object.entries(others)) {
      if (words === nb) found.push(`${view} ${language}: is in bokmål`);
      const [here, there] = [numbersIn(words, language), numbersIn(nb, 'nb')];
      const odd = [...here.filter((one) => !there.includes(one)), ...there.filter((one) => !here.includes(one))];
      if (odd.length > 0) found.push(`${view} ${language}: other numbers than in bokmål: ${odd}`);
    }
  }
  return found;
}
