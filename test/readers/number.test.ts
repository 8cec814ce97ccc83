import {expect} from 'chai';
import {looksNumeric, numberForm, readNumber} from '../../src/import/number.js';
import {readText, tableOf} from '../../src/import/read-text.js';
import {refused} from './refused.js';

const comma = {decimal: ','} as const;
const point = {decimal: '.'} as const;

describe('numbers as people and programs write them', () => {
  it('have a comma and any space between thousands in Norwegian', () => {
    for (const space of [' ', '\u00a0', '\u2009', '\u202f']) {
      expect(readNumber(`1${space}234${space}567,5`, comma)).to.equal(1234567.5);
    }
    expect(readNumber('61,2', comma)).to.equal(61.2);
    expect(readNumber('61,2\u00a0%', comma)).to.equal(61.2);
    expect(readNumber('1.234,5', comma)).to.equal(1234.5);
  });

  it('have a point in other files', () => {
    expect(readNumber('1,234.5', point)).to.equal(1234.5);
    expect(readNumber('5e-324', point)).to.equal(5e-324);
    expect(readNumber('1E+3', point)).to.equal(1000);
  });

  it('have any of three signs for minus', () => {
    for (const minus of ['-', '−', '–']) expect(readNumber(`${minus}0,2`, comma)).to.equal(-0.2);
  });

  it('are nothing else', () => {
    for (const text of [
      '',
      '03',
      '12 34',
      '1 23',
      '1,2,3',
      '61,',
      ',5',
      '1.2.3',
      '61.2',
      '0x10',
      '1e999',
      'NaN',
      'Infinity',
      '--1',
      '1\n234',
      '٣',
    ]) {
      expect(readNumber(text, comma), text).to.equal(undefined);
    }
    for (const text of ['', '03', '..', '2 0', 'x']) expect(looksNumeric(text), text).to.equal(false);
  });

  it('tell together which sign is the decimal sign', () => {
    expect(numberForm(['61,2', '58'])).to.deep.equal(comma);
    expect(numberForm(['61.2', '1,234'])).to.deep.equal(undefined);
    expect(numberForm(['61.2', '1,234', '2,345,678'])).to.deep.equal(point);
    expect(numberForm(['1.234,5'])).to.deep.equal(comma);
    expect(numberForm(['1.234', '1.2'])).to.deep.equal(point);
    expect(numberForm(['1.234.567', '1.234'])).to.deep.equal(comma);
  });

  it('are refused when they contradict each other, or can all be read in two ways', () => {
    expect(numberForm(['61,2', '61.2'])).to.equal(undefined);
    expect(numberForm(['1.234', '2.345'])).to.equal(undefined);
    expect(numberForm(['1,234', '2,345'])).to.equal(undefined);
    expect(numberForm(['1,5', '2.345'])).to.equal(undefined);
  });

  it('are refused with a semicolon between cells, where all of them could be thousands', () => {
    const read = (csv: string) => tableOf(readText(csv)).cell([0, 0, 0]).value;
    expect(refused(() => read('Nivå;2019;2020\nStat;1,234;2,345\n')).code).to.equal('decimal-sign');
    expect(read('Nivå;2019;2020\nStat;1,234;2,34\n')).to.equal(1.234);
    expect(read('Nivå;2019;2020\nStat;0,234;2,345\n')).to.equal(0.234);
  });

  it('take no time whatever the text', () => {
    const start = performance.now();
    for (const text of ['1'.repeat(60_000), '1 234'.repeat(10_000), '1,'.repeat(30_000), ' '.repeat(60_000)]) {
      looksNumeric(text);
      numberForm([text]);
    }
    expect(performance.now() - start).to.be.below(2000);
  });
});
