import {expect} from 'chai';
import {readOptions} from '../../src/embed/figure-options.js';

const accepted = {
  levels: {words: ['a-b', 'kommuner', 'statlige', 'virksomheter']},
  view: ['lines', 'table'],
  county: ['54', 'Troms og Finnmark'],
};

const read = (search: string) => {
  const {options, refused} = readOptions(search, accepted);
  return {options: Object.fromEntries(options), refused};
};

describe('readOptions', () => {
  it('reads what the figure has, by name and value', () => {
    expect(read('?view=table&county=54')).to.deep.equal({options: {view: 'table', county: '54'}, refused: []});
  });

  it('reads a value as an author may write it', () => {
    const {options, refused} = read('?view=TABLE&county=troms+og+finnmark');
    expect(refused).to.deep.equal([]);
    expect(options).to.deep.equal({view: 'TABLE', county: 'troms og finnmark'});
  });

  it('reads a list of names, and refuses one with a word that none of them has', () => {
    const lists = ['levels=kommuner+a-b', 'levels=kommuner,', 'levels=Statlige+virksomheter,+Kommuner'];
    for (const search of lists) expect(read(`?${search}`).refused, search).to.deep.equal([]);
    for (const search of ['levels=kommuner+fusk', 'levels=kommuner%3Cb%3E', 'levels=__proto__'])
      expect(read(`?${search}`), search).to.deep.equal({options: {}, refused: ['levels']});
  });

  it('passes over what links said of the element that was made of them', () => {
    expect(read('?heading=Egen&hide=summary&heading-level=2&group=a&address=b&src-timeout=5&view=table')).to.deep.equal(
      {
        options: {view: 'table'},
        refused: [],
      },
    );
  });

  it('refuses names and values that the figure does not have', () => {
    const hostile = [
      '__proto__=1',
      'constructor=x',
      'toString=x',
      'onclick=alert(1)',
      'style=color:red',
      'src=https://example.org/',
      'view=__proto__',
      'view=%22%3E%3Cscript%3E',
      'query=øvelse',
      'dimension-county=fylke',
      'View=table',
    ];
    for (const pair of hostile) {
      expect(read(`?${pair}`)).to.deep.equal({options: {}, refused: [pair.split('=', 1)[0]]}, pair);
    }
  });

  it('takes the first of two, and nothing from an empty value', () => {
    expect(read('?view=table&view=lines&county=')).to.deep.equal({options: {view: 'table'}, refused: []});
  });

  it('leaves to others what is theirs', () => {
    const search = '?utm_source=x&fbclid=1&initialWidth=600&childId=a&parentTitle=t&parentUrl=u';
    expect(read(search)).to.deep.equal({options: {}, refused: []});
  });
});
