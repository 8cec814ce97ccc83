import type {CellCause, ImportErrorCode, ImportErrorDetails} from './import-error.js';
import type {CellStatus, Period, UnmatchedRow} from './imported-data.js';
import type {ErrorMessages} from './error-messages.nb.js';
import type {Numbers} from '../i18n/numbers.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const topics: Record<string, string> = {
  measure: 'measures',
  level: 'levels',
  time: 'time',
  county: 'counties',
  title: 'titles',
  address: 'addresses',
};
const lists: Record<string, string> = {
  years: 'periods',
  levels: 'levels',
  measures: 'measures',
  links: 'links',
  counties: 'counties',
};

/** The fault of a cell in a table of the page, and how to correct it. */
const cells = {
  hidden: 'has hidden text. Remove it.',
  struck: 'has text that is struck out. Remove it.',
  raised:
    'has raised or lowered text and we do not know what it means. Write the number in full, or write the note below the table.',
  several: 'has more than one piece of text. Keep only the number in it.',
  control: 'has a field to fill in. Write the number as text.',
  picture: 'has a picture or a formula. Write the number as text.',
  style: 'has formatting that may hide some of its text. Remove it.',
  generated: 'gets text from the style sheet of the page. Write all of it in the cell.',
  direction: 'has text from right to left. Type the number again.',
  row: 'is not shown in its place. Show it, or remove it.',
} satisfies Record<CellCause, string>;

const refused = {
  empty: 'The answer is empty.',
  html: 'The address gives a web page, not numbers.',
  binary: 'The file is not a text file.',
  encoding: 'The letters in the file are broken. Save it again as UTF-8.',
  'not-json': 'The file cannot be read. It has a syntax error.',
  truncated: 'The end of the file is missing.',
  'open-end': 'The file does not end with a line break, so we cannot tell whether it is whole.',
  'too-deep': 'The file has a form that we do not read.',
  'not-a-dataset': 'We found no table of numbers in the answer.',
  collection: 'The address gives a list of tables. Choose one of them.',
  'many-datasets': ({choices = []}: ImportErrorDetails, numbers: Numbers) =>
    `The answer has more than one table: ${numbers.list(choices)}. We read only one.`,
  'no-data': 'The answer names the table, but has no numbers.',
  form: 'The file has a form that we do not read.',
  size: 'The parts of the file do not fit each other.',
  number: ({name = ''}: ImportErrorDetails) =>
    name === '' ? 'The table has something other than a number in a cell.' : `“${name}” is where a number should be.`,
  'long-number': 'A number in the file is too long to be shown correctly.',
  'too-many-cells': 'The table is too large. Select the numbers that you want to show.',
  'too-long': 'A name in the file is too long.',
  quote: 'A quotation mark is missing or in the wrong place in the file.',
  separator: 'We do not know which character separates the numbers in the file.',
  ragged: ({count = 0}: ImportErrorDetails) =>
    `Row ${count} does not fit the other rows. All rows must have the same number of cells, and no cell with a name can be empty.`,
  'no-header': 'The first row must say what the numbers are.',
  'merged-cells': 'The table has merged cells, so we do not know where the numbers belong.',
  'unclear-cell': ({row = 0, column = '', cause = 'several'}: ImportErrorDetails) =>
    `The cell in row ${row}, column “${column}”, ${cells[cause]}`,
  'decimal-sign': ({name = '', choices}: ImportErrorDetails) =>
    choices
      ? `The numbers have both commas and points as decimal marks: “${choices[0]}” and “${choices[1]}”. Use one of them in every number.`
      : `We do not know if the sign in “${name}” is a decimal mark or separates thousands. Remove it if it separates thousands. If it is a decimal mark, use it in every number, and write at least one with one or two decimals.`,
  duplicate: ({name = ''}: ImportErrorDetails) => `There is more than one number for “${name}”.`,
  'no-numbers': 'We found no numbers in the table.',
  'no-dimension': ({name = '', choices = []}: ImportErrorDetails, numbers: Numbers) =>
    choices.length === 0
      ? `We did not find ${topics[name] ?? name} in the table.`
      : `We did not find ${topics[name] ?? name} in the table. It has ${numbers.list(choices)}.`,
  'extra-dimension': ({name = '', column}: ImportErrorDetails) =>
    column === undefined
      ? `The numbers are split by “${name}”. Select a part of them.`
      : `We do not know which numbers the column “${name}” is about. Remove it, or move it before the numbers if it splits them. A note can be under the table, after an empty line and with * before it.`,
  'no-category': ({name = '', choices = []}: ImportErrorDetails, numbers: Numbers) =>
    `We did not find “${name}” in the table. Choose from ${numbers.list(choices.slice(0, 5))}.`,
  'no-choice': ({choices = []}: ImportErrorDetails, numbers: Numbers) =>
    `The table has numbers for ${numbers.list(choices)}. Leave only one of them in it.`,
  time: ({name = ''}: ImportErrorDetails) =>
    `We cannot read “${name}” as time with the rest. We read years, half-years, quarters, months and weeks, such as 2020 and May 2020.`,
  'period-label': ({name = '', label = ''}: ImportErrorDetails) =>
    `The period with the code “${name}” is called “${label}”. We do not know which of them the numbers are for.`,
  units: ({name, choices = [], row, column}: ImportErrorDetails, numbers: Numbers) =>
    `${name ? `Some of the numbers are in ${choices[0]}, but not “${name}”${column ? ` in row ${row} of the column “${column}”` : ''}` : `The numbers are in ${numbers.list(choices)}`}. They cannot share one chart.${name ? ` Write ${choices[0]} at every number, or include only numbers of one kind.` : ''}`,
  'too-many': ({name = '', count = 0, most = 0}: ImportErrorDetails) =>
    `There are ${count} ${lists[name] ?? name}. The figure has room for ${most}.`,
  county: ({name = ''}: ImportErrorDetails) => `The code and the name are of different counties: “${name}”.`,
  negative: 'A count cannot be below zero.',
  'no-counties': 'We found no counties in the table.',
  'counties-undrawn': ({name = '', choices = []}: ImportErrorDetails, {list}: Numbers) =>
    `The numbers follow county boundaries from before ${name}. We have maps only for the boundaries of ${list(choices)}.`,
  'counties-unclear': ({name, choices = []}: ImportErrorDetails) =>
    `We cannot tell whether the numbers follow the county boundaries ${[...(name ? [`from before ${name}`] : []), ...choices.map((year) => `of ${year}`)].join(' or those ')}. Give county numbers or a year in the table.`,
  'counties-of-year': ({name = ''}: ImportErrorDetails) =>
    `The numbers are for ${name}, but the table has counties that did not exist then. Give county numbers in the table.`,
  'no-links': 'We found no links in the list.',
  'not-the-report': 'The numbers are not about what the report counts.',
} satisfies Record<ImportErrorCode, string | ((details: ImportErrorDetails, numbers: Numbers) => string)>;

/** The same for content of the page, which is neither a file nor an answer. */
const refusedInPage: Partial<Record<ImportErrorCode, string>> = {
  empty: 'It is empty.',
  html: 'It is a web page, not numbers.',
  'not-json': 'It has a syntax error.',
  truncated: 'The end is missing.',
  'too-deep': 'We do not read this form.',
  'not-a-dataset': 'We found no table of numbers.',
  'no-data': 'The table has a name, but no numbers.',
  form: 'We do not read this form.',
  size: 'The parts do not fit each other.',
  'too-long': 'A name is too long.',
  'long-number': 'A number is too long to be shown correctly.',
};

const unmatched = {
  split: (name: string, within: string) => `${name} is a part of ${within} on this map.`,
  merged: (name: string, within: string, year: number) => `${name} became a part of ${within} in ${year}.`,
  divided: (name: string) => `${name} was divided in 2024.`,
  earlier: (name: string) => `${name} is a county from before 2020, with different boundaries.`,
  total: (name: string) => `${name} is a sum.`,
  outside: (name: string) => `${name} is not on the map.`,
  unknown: (name: string) => `We do not know a county of Norway called “${name}”.`,
} satisfies Record<UnmatchedRow['reason'], (name: string, within: string, year: number) => string>;

export const words: ErrorMessages = {
  refused,
  refusedInPage,
  unmatched,
  unmatchedHeading: (names) => `Not drawn on the map: ${names}`,
  status: {
    'not-possible': 'does not exist',
    missing: 'missing',
    confidential: 'hidden for privacy',
    none: 'dash in the source',
    'not-yet': 'to come',
    'zero-rounded': 'below what is shown',
    'not-stated': 'not stated',
    provisional: 'provisional',
    estimated: 'estimated',
    forecast: 'forecast',
    revised: 'revised',
    break: 'break in series',
    uncertain: 'uncertain',
    other: 'marked in the source',
  } satisfies Record<CellStatus, string>,
  period: ({kind, year, part}: Pick<Period, 'kind' | 'year' | 'part'>) =>
    kind === 'year'
      ? `${year}`
      : kind === 'month'
        ? `${months[part - 1]} ${year}`
        : `${{half: 'half', quarter: 'quarter', week: 'week'}[kind]} ${part}, ${year}`,
  shortPeriod: ({kind, year, part}: Pick<Period, 'kind' | 'year' | 'part'>) =>
    kind === 'year'
      ? `${year}`
      : kind === 'month'
        ? `${months[part - 1]!.slice(0, 3)} ${year}`
        : `${{half: 'H', quarter: 'Q', week: 'W'}[kind]}${part} ${year}`,
  same: (count: number) =>
    `${count === 1 ? 'The number is' : count === 2 ? 'Both numbers are' : `All ${count} numbers are`} as in the report.`,
  differs: (changed: number, compared: number) => `${changed} of ${compared} numbers differ from the report.`,
  nothingCompared: 'We have not compared the numbers with the report.',
  change: (year: string, level: string, from: string, to: string) => `${year}, ${level}: ${from} → ${to}`,
  added: (names: readonly string[], numbers: Numbers) => `Not in the report: ${numbers.list(names)}.`,
  removed: (names: readonly string[], numbers: Numbers) => `Only in the report: ${numbers.list(names)}.`,
  rounded: 'Some numbers are so long that their last digits may be rounded.',
  only: (pairs: readonly {dimension: string; category: string}[], numbers: Numbers) =>
    `The numbers are for ${numbers.list(pairs.map(({dimension, category}) => (dimension ? `${dimension}: ${category}` : category)))}.`,
  remedy: (attribute: string, value: string) => `You can write “${value}” in the attribute ${attribute}.`,
  notes: 'Notes from the source',
};
