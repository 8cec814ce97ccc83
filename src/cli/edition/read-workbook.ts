import {cellFormats} from './cell-formats.js';
import {nameOf, type Sheet} from './cell.js';
import {parseXml} from './parse-xml.js';
import {readSheet, sharedStrings, type Shared} from './read-sheet.js';
import {unpack} from './unpack.js';
import {limits, WorkbookError} from './workbook-error.js';

/** The sheets of a workbook in the format of Excel, with the values of their cells. */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  const parts = unpack(bytes);
  const targets = new Map<string, string>();
  parseXml(parts.get('xl/_rels/workbook.xml.rels'), {
    open(tag, {Id, Target}) {
      if (tag === 'Relationship' && Id && Target) targets.set(Id, Target.replace(/^\/?(xl\/)?/, 'xl/'));
    },
  });
  const named: {name: string; part: string}[] = [];
  parseXml(parts.get('xl/workbook.xml'), {
    open(tag, {name, id}) {
      if (tag !== 'sheet' || name === undefined || id === undefined) return;
      const part = targets.get(id);
      if (part !== undefined) named.push({name: nameOf(name), part});
    },
  });
  if (named.length > limits.sheets) throw new WorkbookError('too-many-sheets', `${limits.sheets}`);
  if (named.length === 0) throw new WorkbookError('not-a-workbook');
  // A part of many sheets would be read as often as it is named.
  if (new Set(named.map(({part}) => part)).size < named.length) throw new WorkbookError('broken');
  const names = named.map(({name}) => name.toLowerCase());
  const again = named.find(({name}, i) => names.indexOf(name.toLowerCase()) < i);
  if (again) throw new WorkbookError('same-sheet', again.name);
  const shared: Shared = {
    strings: sharedStrings(parts.get('xl/sharedStrings.xml')),
    formats: cellFormats(parts.get('xl/styles.xml')),
    count: {cells: 0, characters: 0, steps: 0},
  };
  return named.flatMap(({name, part}) => {
    const xml = parts.get(part);
    return xml === undefined ? [] : [readSheet(name, xml, shared)];
  });
}
