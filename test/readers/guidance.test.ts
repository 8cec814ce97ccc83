import {expect} from 'chai';
import data from '../../data/2020/guidance.json' with {type: 'json'};
import {guidance} from '../../src/datasets/guidance.js';
import {guidanceFrom} from '../../src/import/guidance-from.js';
import {linkSteps} from '../../src/import/read-links.js';
import {readText} from '../../src/import/read-text.js';
import {atOnce} from '../../src/import/slices.js';
import {made} from './in-page.js';
import {refused} from './refused.js';

const readLinks = (element: Element) => atOnce(linkSteps(element, element.querySelectorAll('a[href]')));

function linkTo(href: string, text: string, told: Record<string, string> = {}): HTMLElement {
  const link = made('a', text);
  link.setAttribute('href', href);
  const item = made('li');
  item.append(link);
  Object.assign(item.dataset, told);
  return item;
}

describe('guides from own data', () => {
  it('are links of the page, with what stands on them', () => {
    const list = made('ul');
    list.append(
      linkTo('https://www.digdir.no/a', ' Veileder\n  for alle ', {
        publisher: 'Digdir',
        publisherName: 'Direktoratet',
        status: 'new',
      }),
      linkTo('https://ovelse.no/', 'Øvelser'),
      linkTo('javascript:alert(1)', 'Ikke en lenke', {status: 'nonsense'}),
      linkTo('https://ssb.no/', ''),
    );
    const {guides, publishers, statuses} = readLinks(list);
    expect(
      guides.map(({title, publisher, publisherName, status, href}) => [title, publisher, publisherName, status, href]),
    ).to.deep.equal([
      ['Veileder for alle', 'Digdir', 'Direktoratet', 'new', 'https://www.digdir.no/a'],
      ['Øvelser', 'ovelse.no', 'ovelse.no', 'unspecified', 'https://ovelse.no/'],
      ['Ikke en lenke', '', '', 'unspecified', undefined],
    ]);
    expect(publishers).to.have.length(2);
    expect(statuses).to.deep.equal(['new']);
    expect(refused(() => readLinks(made('ul'))).code).to.equal('no-links');
    const nowhere = made('ul');
    nowhere.append(linkTo('javascript:alert(1)', 'Ikke en lenke'));
    expect(refused(() => readLinks(nowhere)).code).to.equal('no-links');
  });

  it('lead to pages of the same site, as editors link them', () => {
    const list = made('ul');
    list.append(linkTo('/veileder', 'Vår egen'), linkTo('http://example.org/', 'Utrygg'), linkTo('#del', 'På siden'));
    const {guides} = readLinks(list);
    expect(guides.map(({href}) => href)).to.deep.equal([
      new URL('/veileder', location.href).href,
      undefined,
      new URL('#del', document.baseURI).href,
    ]);
    expect(guides[0]!.publisher).to.equal(location.host);
  });

  it('are a thousand at most', () => {
    const list = made('ul');
    for (let i = 0; i < 1000; i++) list.append(linkTo(`https://example.org/${i}`, `Veileder ${i}`));
    expect(readLinks(list).guides).to.have.length(1000);
    list.append(linkTo('https://example.org/', 'En til'));
    expect(refused(() => readLinks(list)).code).to.equal('too-many');
  });

  it('are the report’s from the report’s own file', () => {
    expect(guidanceFrom(readText(JSON.stringify(data)), 'nn').guides).to.deep.equal(guidance('2020', 'nn').guides);
  });

  it('are rows of a table with a title and an address', () => {
    const text = 'Tittel;Lenke;Utgiver;Status\nEn;https://a.no/x;Digdir;ny\nTo;https://www.b.no;;oppdatert\n';
    const {guides} = guidanceFrom(readText(text), 'nb');
    expect(guides.map(({title, host, publisher, status}) => [title, host, publisher, status])).to.deep.equal([
      ['En', 'a.no', 'Digdir', 'new'],
      ['To', 'b.no', 'b.no', 'updated'],
    ]);
    expect(refused(() => guidanceFrom(readText('Tittel;Antall\nEn;1\n'), 'nb')).details.name).to.equal('address');
  });
});
