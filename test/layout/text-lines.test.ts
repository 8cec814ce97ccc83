import {expect} from 'chai';
import {textLines, textWidth} from '../../src/charts/text-lines.js';

describe('text lines', () => {
  it('break at spaces', () => {
    expect(textLines('to små ord', 60, 10)).to.deep.equal(['to små ord']);
    expect(textLines('to små ord', 45, 10)).to.deep.equal(['to små', 'ord']);
    expect(textLines(' to\n  små ', 60, 10)).to.deep.equal(['to små']);
    expect(textLines('', 60, 10)).to.deep.equal([]);
  });

  it('keep a number and its unit together', () => {
    expect(textLines('andelen er 61,2\u00a0%', 90, 10)).to.deep.equal(['andelen er', '61,2\u00a0%']);
  });

  it('cut a word that is longer than a line, and lose nothing', () => {
    const word = 'informasjonssikkerhetsstyringssystem';
    const lines = textLines(`Et ${word} til`, 80, 10);
    expect(lines.length).to.be.greaterThan(3);
    expect(lines.join('').replaceAll(' ', '')).to.equal(`Et${word}til`);
    for (const line of lines) expect(textWidth(line, 10)).to.be.at.most(80);
    expect(textLines('abc', 1, 10)).to.deep.equal(['a', 'b', 'c']);
  });

  it('never take a character for narrower than it is', () => {
    const context = document.createElement('canvas').getContext('2d')!;
    const latin = Array.from({length: 0xff}, (_, code) => String.fromCharCode(code)).filter((c) => /[^\p{C}]/u.test(c));
    // On a machine without these fonts the browser measures what it has instead, which has to fit as well.
    for (const family of ['Arial', 'Helvetica', '"Liberation Sans"', '"DejaVu Sans"', 'sans-serif']) {
      for (const isBold of [false, true]) {
        context.font = `${isBold ? 'bold ' : ''}100px ${family}, sans-serif`;
        for (const character of [...latin, ...Array.from('–—…−‘’“”•→€œŒšž')]) {
          expect(context.measureText(character).width, `${family} ${character}`).to.be.at.most(
            textWidth(character, 100, isBold) + 0.1,
          );
        }
      }
    }
  });
});
