// What documents say, read the plainest way there is: slow, and without a line of the readers that it is held against.

const shapeOf = (document) => {
  if (document.class === 'dataset' && Array.isArray(document.id)) return {dataset: document, ...document};
  const isOld = (value) => Array.isArray(value?.dimension?.id) && Array.isArray(value.dimension.size);
  const dataset = isOld(document) ? document : Object.values(document).find(isOld);
  return {dataset, id: dataset.dimension.id, size: dataset.dimension.size};
};

/** The number that JSON-stat has at one place; `null` for what is no number. */
export function valueAt(document, places) {
  const {dataset, size} = shapeOf(document);
  let index = 0n;
  let weight = 1n;
  for (let i = size.length - 1; i >= 0; i--) {
    index += BigInt(places[i]) * weight;
    weight *= BigInt(size[i]);
  }
  const {value} = dataset;
  if (Array.isArray(value) && BigInt(value.length) !== weight) throw new Error('as many values as cells were read');
  const found = value[String(index)];
  return typeof found === 'number' ? found : null;
}

/** Id and label of the category at each place. */
export function labelsAt(document, places) {
  const {dataset, id, size} = shapeOf(document);
  return places.map((place, i) => {
    const {category} = dataset.dimension[id[i]];
    const ids = category.index ?? Object.keys(category.label);
    const count = Object.keys(ids).length;
    if (count !== size[i]) throw new Error(`${count} categories were read as ${size[i]}`);
    const found = Array.isArray(ids) ? ids[place] : Object.keys(ids).filter((key) => ids[key] === place);
    if (Array.isArray(found) && found.length !== 1) throw new Error('a place without a category was read');
    const one = Array.isArray(found) ? found[0] : found;
    const labels = category.label ?? {};
    return {id: one, label: (Object.hasOwn(labels, one) && labels[one]) || one};
  });
}

/** The cells of every line of a CSV, quotes and all, by one regular expression. */
export function tokensOf(text, separator) {
  const sign = separator === '|' ? '\\|' : separator;
  const lines = [[]];
  const cell = new RegExp(`("(?:[^"]|"")*"|[^${sign}\\r\\n]*)(${sign}|\\r\\n|\\r|\\n|$)`, 'gy');
  for (const [, raw, end] of text
    .replace(/^\uFEFF/, '')
    .replace(/^sep=.\r?\n/i, '')
    .matchAll(cell)) {
    const plain = raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw.trim();
    lines.at(-1).push(plain.replace(/^'(?=[=+\-@\t\r])/, ''));
    if (end !== separator) lines.push([]);
  }
  return lines;
}

/**
 * The numbers that texts can be, once for each decimal sign that fits every one of them; none where both fit and do not
 * agree.
 */
export function readingsOf(texts) {
  const isPlain = (text) =>
    /^[+−–-]?[\d.,\s\u00a0\u2007\u2009\u202f]+(e[+-]?\d+)?( ?%)?$/i.test(text) && /\d/.test(text);
  const bare = texts.map((text) => text.replace(/ [bdefipru]{1,2}$/, '')).filter(isPlain);
  const read = (text, decimal) => {
    const thousands = decimal === ',' ? '.' : ',';
    const clean = text.replace(/[ \u00a0\u202f]?%$/, '').replace(/^[−–]/, '-');
    const groups = clean.split(decimal)[0].split(new RegExp(`[${thousands}\\s]`));
    if (groups.length > 1 && groups.slice(1).some((group) => !/^\d{3}/.test(group))) return undefined;
    const number = Number(clean.replace(new RegExp(`[${thousands}\\s]`, 'g'), '').replace(decimal, '.'));
    return clean.split(decimal).length > 2 || clean.split(decimal)[1]?.includes(thousands) ? undefined : number;
  };
  const signs = bare.flatMap((text) => [...text].filter((letter) => letter === ',' || letter === '.'));
  const readings = [',', '.'].map((decimal) => bare.map((text) => read(text, decimal)));
  const fitting = readings.filter((numbers) =>
    numbers.every((number, i) => number !== undefined || /^0\d/.test(bare[i])),
  );
  if (fitting.length === 2 && signs.length > 0 && String(fitting[0]) !== String(fitting[1])) {
    const isTold = bare.some((text) => /[.,]/.test(text) && !/^[+−–-]?[1-9]\d{0,2}[.,]\d{3}( ?%)?$/.test(text));
    if (!isTold) return [];
  }
  return fitting.map((numbers) => new Set(numbers));
}
