import {expect} from 'chai';
import {svg} from 'lit';
import {cardFile} from '../../src/export/card-file.js';
import {squares, type SocialCardContent} from '../../src/figure/card.js';
import type {FigureExport} from '../../src/figure/figure-export.js';

const figure: FigureExport = {
  name: 'figure',
  language: 'nb',
  title: 'Tema',
  summary: 'Ni av ti falt. Kommunene gikk fram.',
  notes: [],
  source: 'Kilde: Rapporten',
  licence: '',
  address: undefined,
  table: {columns: [], rows: []},
  document: {},
};
const content: SocialCardContent = {topic: 'Tema', sentence: 'Ni av ti falt', source: 'Kilde: Rapporten'};

async function parsed(card: SocialCardContent): Promise<SVGSVGElement> {
  const file = cardFile(figure, card);
  return new DOMParser().parseFromString(file, 'image/svg+xml').documentElement as unknown as SVGSVGElement;
}

const textsOf = (root: Element) => [...root.querySelectorAll('text')].map(({textContent}) => textContent.trim());

describe('the card of a figure', () => {
  it('has the topic, the number, the finding and the source', async () => {
    const root = await parsed({...content, number: '9 av 10'});
    expect(textsOf(root)).to.deep.equal(['Tema', '9 av 10', 'Ni av ti falt', 'Kilde: Rapporten']);
    expect(root.querySelector('title')!.textContent).to.equal('Tema');
  });

  it('has text of at least 12 pixels where it is shown 500 pixels wide, and all of it inside', async () => {
    const long =
      'Simulerte dataangrep ga høy grad av kontroll over infrastrukturen i tre av fire av regionene. '.repeat(2);
    for (const number of [undefined, '9 av 10', '1000 av 10 000'])
      for (const sentence of ['Kort', long]) {
        const root = await parsed({...content, sentence, ...(number && {number}), mark: squares(['filled', 'empty'])!});
        document.body.append(root);
        for (const text of root.querySelectorAll('text')) {
          expect((parseFloat(getComputedStyle(text).fontSize) * 500) / 1200).to.be.at.least(12);
          const {x, y, width, height} = text.getBBox();
          expect(x, text.textContent).to.be.at.least(60);
          expect(x + width, text.textContent).to.be.at.most(1200);
          expect(y + height, text.textContent).to.be.at.most(630);
        }
        root.remove();
      }
  });

  it('breaks the finding into lines of about the same length', async () => {
    const root = await parsed({...content, sentence: 'Hvem som deltar på aller flest av temaene: fire av ni'});
    const lines = [...root.querySelectorAll('.card-sentence tspan')].map(({textContent}) => textContent);
    expect(lines.length).to.equal(2);
    expect(lines[1]!.length).to.be.greaterThan(lines[0]!.length / 2);
  });

  it('draws a square for each case, of which those in part have a hollow corner', async () => {
    const mark = squares(['filled', 'filled', 'partly', 'against', 'empty', 'empty', 'unknown'])!;
    const root = await parsed({...content, number: '2 av 7', mark});
    const count = (selector: string) => root.querySelectorAll(selector).length;
    expect([count('rect.unit'), count('rect.filled'), count('path.filled'), count('.in-part')]).to.deep.equal([
      7, 2, 1, 1,
    ]);
    expect([count('.unit.against:not(.in-part)'), count('.unit.unknown')]).to.deep.equal([1, 1]);
    expect(squares([])).to.equal(undefined);
    expect(squares(Array<'filled'>(201).fill('filled'))).to.equal(undefined);
  });

  it('draws a mark in the room beside the number, or beside all texts', async () => {
    const rooms: {width: number; height: number}[] = [];
    const mark = (room: {width: number; height: number}) => {
      rooms.push(room);
      return {
        ...room,
        drawing: svg`<rect class="here" width=${room.width} height=${room.height}></rect>`,
        styles: squares(['filled'])!(room).styles,
      };
    };
    for (const isHigh of [false, true]) {
      const root = await parsed({...content, number: '60 → 150', mark, isHigh});
      document.body.append(root);
      const box = root.querySelector('.here')!.getBoundingClientRect();
      const others = [...root.querySelectorAll(isHigh ? '.card-sentence, .card-number' : '.card-number')];
      for (const text of others) expect(text.getBoundingClientRect().right).to.be.at.most(box.left);
      root.remove();
    }
    expect(rooms.at(-1)!.height).to.be.greaterThan(rooms[0]!.height * 2);
  });
});
