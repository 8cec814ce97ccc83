import {parseXml} from './parse-xml.js';

export interface CellFormat {
  isDate: boolean;
  isPercent: boolean;
}

/** The numbers of the formats that every program knows and that show a date or a time. */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
const builtInPercent = new Set([9, 10]);

/** The formats of cells by the number that a cell names. */
export function cellFormats(xml: string | undefined): readonly CellFormat[] {
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  let isInCells = false;
  parseXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) formats.push(formatOf(Number(attributes['numFmtId'] ?? 0), codes));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return formats;
}

function formatOf(id: number, codes: ReadonlyMap<number, string>): CellFormat {
  const code = codes.get(id);
  if (code === undefined) return {isDate: isBuiltInDate(id), isPercent: builtInPercent.has(id)};
  // Text in quotation marks, in brackets and after a backslash is no part of the format of the number.
  const bare = code.slice(0, 200).replace(/"[^"]*"|\[[^[\]]*\]|\\.|_.|\*./g, '');
  const isNamed = /^(general|standard|@)$/i.test(bare);
  return {isDate: !isNamed && /[dmyhs]/i.test(bare), isPercent: bare.includes('%')};
}
