import {expect} from 'chai';
import data from '../../data/2020/chapters.json' with {type: 'json'};
import {chaptersEditions, readChapters} from '../../src/datasets/chapters.js';

describe('what figures leave out of the chapters of 2020', () => {
  it('is said in each language, as many texts for each chapter', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const chapters = chaptersEditions.get('2020', language);
      expect([...chapters].map(([id, texts]) => [id, texts.length])).to.deep.equal([
        ['informasjonssikkerhet', 6],
        ['internasjonalt', 2],
      ]);
      const texts = Object.values(data.texts[language].leftOut);
      expect([...chapters.values()].flat()).to.have.members(texts);
      expect(new Set(texts).size).to.equal(8);
    }
  });

  it('is nothing for a chapter that a report says nothing of', () => {
    const [first] = data.chapters;
    const chapters = readChapters({...data, chapters: [{...first, leftOut: []}]}, 'nb');
    expect([...chapters]).to.deep.equal([['informasjonssikkerhet', []]]);
  });

  it('is refused without a text, and of a chapter that there is not', () => {
    const [first] = data.chapters;
    expect(() => readChapters({...data, chapters: [{...first, leftOut: ['ukjent']}]}, 'nn')).to.throw(
      'texts.nn.leftOut.ukjent should be a text, but is missing',
    );
    expect(() => readChapters({...data, chapters: [{...first, id: 'okonomi'}]}, 'nb')).to.throw(
      'chapters[0].id should be one of informasjonssikkerhet, internasjonalt, but is "okonomi"',
    );
  });
});
