import {
  getClosingTagMarkup,
  getOpeningTagMarkup,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type {Feature, Image} from 'write-excel-file/node';
import type {CellList} from './lists.js';

const sheetFile = 'xl/worksheets/sheet{id}.xml';

/** Adds lists to choose from to the sheets of a workbook, which the library that writes it leaves to others. */
export function cellLists(ofSheets: readonly (readonly CellList[])[]): Feature<Image['content']> {
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml: string, _: unknown, {sheetIndex}: {sheetIndex: number}) => {
            const lists = ofSheets[sheetIndex] ?? [];
            if (lists.length === 0) return xml;
            const order = getOrderOfSiblings(sheetFile, 'worksheet')!;
            return insertElementMarkupAccordingToOrderOfSiblings(xml, markupOf(lists), order, 'worksheet');
          },
        },
      },
    },
  };
}

function markupOf(lists: readonly CellList[]): string {
  const each = lists.map(({cells, choices, isClosed}) =>
    element(
      'dataValidation',
      {type: 'list', allowBlank: 1, showErrorMessage: isClosed ? 1 : 0, sqref: cells},
      element('formula1', {}, sanitizeTextContent(choices)),
    ),
  );
  return element('dataValidations', {count: lists.length}, each.join(''));
}

const element = (name: string, attributes: Record<string, string | number>, inside: string) =>
  `${getOpeningTagMarkup(name, attributes)}${inside}${getClosingTagMarkup(name)}`;
