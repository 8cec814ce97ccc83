import {expect} from 'chai';
import data from '../../data/2020/goals.json' with {type: 'json'};
import {reportClaims} from '../../src/datasets/claims.js';
import {goalsFinding, goalsOf, readGoals, selectGoals} from '../../src/datasets/goals.js';
import {informasjonssikkerhet, internasjonalt, parsed, visjon} from '../source/goals.js';

describe('the goals of 2020', () => {
  const goals = goalsOf('2020', 'nb');

  for (const [id, printed] of Object.entries({informasjonssikkerhet, internasjonalt})) {
    it(`has the three goals of ${id} with their results, as printed`, () => {
      const chapter = goals.chapters.find((one) => one.id === id)!;
      const read = chapter.goals.map((goal) => ({
        id: goal.id,
        quote: goal.quote,
        results: goal.results.map(({quote}) => quote),
      }));
      expect(read).to.have.length(3);
      expect(read).to.deep.equal(parsed(printed));
    });
  }

  it('repairs what the extraction had broken', () => {
    const text = JSON.stringify(goals.chapters);
    expect(text).to.include('eID over landegrensene').and.include('ISA²');
    expect(text).not.to.match(/ISA2|land- |•|\p{L}\d"/u);
  });

  it('has a vision for information security only', () => {
    expect(goals.chapters.map(({vision}) => vision)).to.deep.equal([
      'styrket informasjonssikkerhet i offentlig sektor',
      undefined,
    ]);
    expect(visjon.replaceAll('\n', ' ')).to.include(`«${goals.chapters[0]!.vision}»`);
  });

  it('has a translation of every quotation in English, and none in Norwegian', () => {
    const translationsIn = (language: 'nb' | 'nn' | 'en') =>
      goalsOf('2020', language).chapters.flatMap(({vision, visionTranslation, goals: ofChapter}) => [
        ...(vision === undefined ? [] : [visionTranslation]),
        ...ofChapter.flatMap(({translation, results}) => [translation, ...results.map((one) => one.translation)]),
      ]);
    expect(new Set(translationsIn('en')))
      .to.have.property('size', translationsIn('nb').length)
      .and.to.equal(17);
    expect(translationsIn('en')).not.to.include(undefined);
    for (const language of ['nb', 'nn'] as const) {
      expect(new Set(translationsIn(language))).to.deep.equal(new Set([undefined]));
    }
  });

  it('translates the words that are also a claim as the claim does', () => {
    const claims = reportClaims('2020', 'en').verdicts.map(({claim}) => claim);
    const results = goalsOf('2020', 'en').chapters.flatMap((one) => one.goals.flatMap(({results: all}) => all));
    const same = results.flatMap(({quote, translation}) =>
      claims
        .filter(({quotation}) => quote.includes(quotation))
        .map((claim) => ({claim: claim.translation!, result: translation!})),
    );
    expect(same.length).to.be.at.least(3);
    for (const {claim, result} of same) expect(result.toLowerCase()).to.include(claim.toLowerCase());
  });

  it('has no translation where a report has none, and reads the rest', () => {
    const {goalTranslation, resultTranslation, visionTranslation, ...en} = data.texts.en;
    expect([goalTranslation, resultTranslation, visionTranslation].every(Boolean)).to.equal(true);
    const [chapter] = readGoals({...data, texts: {...data.texts, en}}, 'en').chapters;
    expect(chapter!.goals[0]!.translation).to.equal(undefined);
    expect(chapter!.goals[0]!.label).to.equal('Systematic work and guidance');
  });

  it('knows the figure behind a result, and what to select in it', () => {
    const figures = goals.chapters
      .flatMap((chapter) => chapter.goals.flatMap(({results}) => results))
      .map(({id, figure}) => [id, figure?.tag]);
    expect(Object.fromEntries(figures)).to.deep.equal({
      internkontroll: 'infosec-trend',
      kommunene: 'infosec-trend',
      veiledning: 'guidance-list',
      samarbeid: 'partner-network',
      anbefalinger: 'partner-network',
      'norske-krav': undefined,
      soknader: 'key-figures',
      organisering: undefined,
      oppstart: 'partner-network',
      nobid: 'partner-network',
    });
    expect(goals.chapters[0]!.goals[0]!.results[1]!.figure!.select).to.deep.equal({goal: '1', level: 'kommuner'});
  });

  it('keeps the quotations in every language, and has headings of its own in each', () => {
    const quotes = (language: 'nb' | 'nn' | 'en') =>
      goalsOf('2020', language).chapters.flatMap((chapter) =>
        chapter.goals.flatMap(({quote, results}) => [quote, ...results.map((result) => result.quote)]),
      );
    expect(quotes('nn')).to.deep.equal(quotes('nb'));
    expect(quotes('en')).to.deep.equal(quotes('nb'));
    expect(goalsOf('2020', 'en').chapters[0]!.goals[1]!.label).to.equal('Co-ordinated guidance');
  });

  it('counts goals, results and what is behind them, of one chapter or one goal as well', () => {
    const counts = (chapter?: string, goal?: string) => {
      const {goals: n, results, withResults, behind} = goalsFinding(selectGoals(goals, chapter, goal));
      return [n, withResults, results, behind.numbers, behind.names, behind.none];
    };
    expect(counts()).to.deep.equal([6, 6, 10, 4, 4, 2]);
    expect(counts('internasjonalt')).to.deep.equal([3, 3, 5, 1, 2, 2]);
    expect(counts(undefined, '3')).to.deep.equal([2, 2, 2, 0, 2, 0]);
    expect(counts('informasjonssikkerhet', '1')).to.deep.equal([1, 1, 2, 2, 0, 0]);
  });

  it('names the sections that are shown', () => {
    expect(goals.source.sections).to.deep.equal([
      'Informasjonssikkerheten er styrket',
      'Mål',
      'Økt internasjonalt samarbeid',
    ]);
    expect(selectGoals(goals, 'internasjonalt', undefined).source.sections).to.deep.equal([
      'Økt internasjonalt samarbeid',
    ]);
    expect(goals.source.licence).to.equal(null);
  });
});

describe('reading goals', () => {
  const withFigure = (figure: unknown) => {
    const result = {id: 'internkontroll', quote: 'x', figure};
    const goal = {id: '1', label: 'systematisk-arbeid', quote: 'x', results: [result]};
    const chapters = [{id: 'informasjonssikkerhet', section: 'x', goals: [goal]}];
    return () => readGoals({...data, chapters}, 'nb');
  };

  it('refuses a figure that is none of ours', () => {
    expect(withFigure({tag: 'script', select: {}})).to.throw(
      'chapters[0].goals[0].results[0].figure.tag should be one of',
    );
  });

  it('refuses to select what figures do not share', () => {
    const tag = 'infosec-trend';
    expect(withFigure({tag, select: {onclick: 'x'}})).to.throw('figure.select should be made of level,');
    expect(withFigure({tag, select: {year: 2020}})).to.throw('figure.select.year should be a text, but is 2020');
  });

  it('refuses a goal without a heading of ours', () => {
    expect(() => readGoals({...data, texts: {...data.texts, nb: {...data.texts.nb, goal: {}}}}, 'nb')).to.throw(
      'texts.nb.goal.systematisk-arbeid should be a text, but is missing',
    );
  });
});
