import {expect} from 'chai';
import data from '../../data/2020/infosec-trend.json' with {type: 'json'};
import {trendOf} from '../../src/datasets/infosec-trend.js';
import {readJsonStatTable} from '../../src/import/json-stat.js';
import {readTrendDocument} from '../../src/import/trend-document.js';

interface Damaged {
  href?: unknown;
  id: string[];
  value: unknown;
  status: Record<string, string>;
  extension: {
    fewUnits: unknown[];
    remarks: unknown[];
    compareWith: string;
    section?: string;
    texts: Record<string, Record<string, unknown>>;
  };
}

function damaged(damage: (document: Damaged) => void): () => unknown {
  const document = structuredClone(data) as unknown as Damaged;
  damage(document);
  return () => readTrendDocument(document);
}

describe('readTrendDocument', () => {
  it('takes the file of the report', () => {
    expect(readTrendDocument(data)).to.equal(data);
  });

  it('says what is wrong, and where', () => {
    const faults: [string, (document: Damaged) => void][] = [
      ['href should be a text, but is missing', (document) => delete document.href],
      ['class should be dataset, but is "collection"', (document) => Object.assign(document, {class: 'collection'})],
      ['label should be a text, but is missing', (document) => Object.assign(document, {label: undefined})],
      ['status.5 should be a text, but is 5', (document) => Object.assign(document.status, {5: 5})],
      [
        'id should be measure,level,year, but is ["level","year","measure"]',
        (document) => Object.assign(document, {id: ['level', 'year', 'measure'], size: [3, 3, 5]}),
      ],
      [
        'status of styringssystem, fylkeskommuner, 2020 should be a text, but is missing',
        ({status}) => delete status['5'],
      ],
      ['value should be a list, but is', (document) => (document.value = {...(document.value as object)})],
      ['extension.compareWith should be one of', ({extension}) => (extension.compareWith = 'staten')],
      [
        'extension.remarks[0].year should be one of',
        ({extension}) => (extension.remarks = [{year: '1999', quotation: 'x'}]),
      ],
      ['extension.remarks[0].quotation should be', ({extension}) => (extension.remarks = [{year: '2020'}])],
      ['extension.fewUnits[0] should be one of', ({extension}) => (extension.fewUnits = ['fylker'])],
      ['extension.section should be a text, but is missing', ({extension}) => delete extension.section],
      ['texts.nn should be an object, but is missing', ({extension}) => delete extension.texts['nn']],
      ['texts.en.source should be a text, but is missing', ({extension}) => delete extension.texts['en']!['source']],
      [
        'texts.en.level.statlige-virksomheter should be a text, but is missing',
        ({extension}) => (extension.texts['en']!['level'] = {kommuner: 'Municipalities'}),
      ],
      [
        'texts.nb.short.nye-tiltak should be a text',
        ({extension}) => (extension.texts['nb']!['short'] = {styringssystem: 'S'}),
      ],
    ];
    for (const [message, damage] of faults) expect(damaged(damage), message).to.throw(message);
  });

  it('sees the same numbers as a page that trusts the file', () => {
    const trend = trendOf(readTrendDocument(data), 'nb');
    const table = readJsonStatTable(data);
    let compared = 0;
    for (const [m, {id: measure}] of trend.measures.entries()) {
      for (const [l, {id: level}] of trend.levels.entries()) {
        for (const [y, year] of trend.years.entries()) {
          const {value, status} = table.cell([m, l, y]);
          expect(trend.cell(measure, level, year)).to.deep.equal(status ? {value, status} : {value});
          compared++;
        }
      }
    }
    expect(compared).to.equal(45);
  });
});
