import {expect} from 'chai';
import type {ParsedSource} from '../../src/import/imported-data.js';
import {insideCode} from '../../src/export/inside-code.js';
import {linkSteps} from '../../src/import/read-links.js';
import {readTable} from '../../src/import/read-table.js';
import {readText} from '../../src/import/read-text.js';
import {atOnce} from '../../src/import/slices.js';

/** Markup in a document of its own, where nothing runs. */
function pasted(code: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = code;
  return template.content;
}
const read = (markup: string) => readTable(pasted(markup).querySelector('table')!) as ParsedSource & {form: 'grid'};

describe('the code of what stands inside a figure', () => {
  it('is a table that reads as the one in the page does', () => {
    for (const markup of [
      '<table><tr><th>Nivå</th><th>2019</th></tr><tr><th>Kommuner</th><td>61,2</td></tr></table>',
      '<table><caption>Andel, prosent</caption><tr><td></td><th>2019</th><th>2020</th></tr><tr><th>A</th><td>..</td><td>1 234,5 p</td></tr><tr><td colspan="3">Kilde: SSB</td></tr></table>',
      '<table><tr><th rowspan="2">Nivå</th><th colspan="2">Nye tiltak</th></tr><tr><th>2019</th><th>2020</th></tr><tr><th>A<br>b</th><td>1</td><td>2<sup>1)</sup></td></tr></table>',
      '<table><tr><th>Nivå</th><th>2019</th></tr><tr><th>Stat</th><td></td></tr><tr><th>Kommuner</th><td>1</td></tr></table>',
      '<table><tr><th>Nivå</th><th>2019</th></tr><tr><th>A</th><td>1<sup>1</sup></td></tr><tr><th>B</th><td>2</td></tr><tfoot><tr><td colspan="2"><sup>1</sup> Anslag &lt;b&gt;<br>* Foreløpig<br>Kilde: SSB</td></tr></tfoot></table>',
      '<table><tr><th>Fylke</th><th>Antall</th></tr><tr><td>«A &amp; B» &lt;b&gt;</td><td>1</td></tr></table>',
    ]) {
      // The code has one row of headers.
      const gridOf = (text: string) => ({...read(text).grid, rowsAbove: 0});
      const grid = gridOf(markup);
      expect(gridOf(insideCode({form: 'table', grid})!), markup).to.deep.equal(grid);
    }
  });

  it('is a list that reads as the links in the page do', () => {
    const list = document.createElement('div');
    list.append(
      pasted(`<ul data-publisher="DFØ" data-publisher-name="Direktoratet"><li><a href="https://dfo.no/a?b=1&amp;c=2" data-status="new">A &lt;i&gt;</a></li></ul>
      <ul><li><a href="https://www.ks.no/">B "C"</a></li><li><a href="/her">D</a></li></ul>`),
    );
    const {guides} = atOnce(linkSteps(list, list.querySelectorAll('a[href]')));
    const again = document.createElement('div');
    again.append(pasted(insideCode({form: 'links', guides})!));
    expect(atOnce(linkSteps(again, again.querySelectorAll('a[href]'))).guides).to.deep.equal(guides);
    expect(again.querySelectorAll('li > a')).to.have.length(3);
  });

  it('is JSON that reads as it did, and ends no script', () => {
    const text = JSON.stringify({'</script><img src=x onerror=alert(1)>': 1, Agder: 2, '<!--': 3});
    const content = pasted(insideCode({form: 'script', text})!);
    expect([...content.querySelectorAll('*')].map(({localName}) => localName)).to.deep.equal(['script']);
    expect(readText(content.querySelector('script')!.textContent).document).to.deep.equal(JSON.parse(text));
    // A table of text in a script has no escape for it.
    expect(insideCode({form: 'script', text: 'a;2020\n<b>;1\n'})).to.equal(undefined);
    expect(insideCode({form: 'script', text: 'a;2020\nb;1\n'})).to.include('b;1');
  });

  it('keeps hostile texts as texts', () => {
    const hostile = ['</td></table><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;b&gt;', "'`${1}"];
    const rows = [hostile, hostile.map((text) => `${text}2`)];
    const content = pasted(insideCode({form: 'table', grid: {rows, title: hostile[0]!, source: hostile[1]!}})!);
    const tags = new Set([...content.querySelectorAll('*')].map(({localName}) => localName));
    expect([...tags].sort()).to.deep.equal(['caption', 'table', 'tbody', 'td', 'th', 'tr']);
    expect([...content.querySelectorAll('th')].slice(0, 4).map(({textContent}) => textContent)).to.deep.equal(hostile);
    const guide = {
      id: '1',
      title: hostile[0]!,
      publisher: hostile[1]!,
      publisherName: hostile[1]!,
      status: 'new' as const,
      href: undefined,
      address: hostile[1]!,
      host: '',
    };
    const [link, ...more] = pasted(insideCode({form: 'links', guides: [guide]})!).querySelectorAll('a, img, script');
    expect(more).to.deep.equal([]);
    expect(link!.getAttribute('href')).to.equal(hostile[1]);
    expect(link!.textContent).to.equal(hostile[0]);
  });

  it('is left out where it is longer than anybody looks through', () => {
    const rows = (count: number) => Array.from({length: count}, (_, i) => [`Rad ${i}`, `${i}`]);
    const grid = (count: number) => ({rows: [['Nivå', '2020'], ...rows(count)], title: '', source: ''});
    expect(insideCode({form: 'table', grid: grid(300)})).to.be.a('string');
    expect(insideCode({form: 'table', grid: grid(1000)})).to.equal(undefined);
  });
});
