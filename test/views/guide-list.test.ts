import {expect} from 'chai';
import {
  guideFilters,
  guideList,
  type GuideFilters,
  type GuideItem,
} from '../../src/figures/guidance-list/guide-list.js';
import {all, draw, textOf, texts} from './draw.js';

const guide = {
  title: 'Veileder',
  href: 'https://ovelse.no/' as string | undefined,
  host: 'ovelse.no',
  publisher: 'DSB',
  publisherName: 'Direktoratet',
  status: 'Ny',
};

/** A list of one part. */
const listOf = (guides: readonly GuideItem[], ...more: [string, string?]) => guideList([guides], (one) => one, ...more);

describe('guideList', () => {
  it('links the title, in the language of the report, and tells what stands behind the link', () => {
    const box = draw(listOf([guide], 'not linked', 'nb'));
    const link = box.querySelector<HTMLAnchorElement>('li a')!;
    expect([link.getAttribute('href'), textOf(link)]).to.deep.equal(['https://ovelse.no/', 'Veileder']);
    expect(link.closest('[lang]')!.getAttribute('lang')).to.equal('nb');
    expect(texts(box, '.guide-facts span')).to.deep.equal(['Direktoratet (DSB)', 'Ny', 'ovelse.no']);
  });

  it('does not link a title without a safe address, and says so', () => {
    const box = draw(listOf([{...guide, href: undefined, host: ''}], 'not linked'));
    expect(all(box, 'a')).to.deep.equal([]);
    expect(texts(box, '.guide-title')).to.deep.equal(['Veileder']);
    expect(texts(box, '.guide-facts span').at(-1)).to.equal('not linked');
  });

  it('says the name of a publisher without an abbreviation once', () => {
    const box = draw(listOf([{...guide, publisherName: 'DSB'}], ''));
    expect(texts(box, '.guide-facts span')[0]).to.equal('DSB');
  });

  it('takes a title for text', () => {
    expect(all(draw(listOf([{...guide, title: '<img src=x>'}], '')), 'img')).to.deep.equal([]);
  });
});

describe('guideFilters', () => {
  const changed: string[] = [];
  const filters: GuideFilters = {
    messages: {
      search: 'Search',
      publisher: 'Publisher',
      status: 'Status',
      sort: 'Sort by',
      allPublishers: 'All',
      allStatuses: 'Any',
    },
    query: 'risk',
    publisher: 'DSB',
    publishers: [
      {id: 'DFØ', label: 'DFØ'},
      {id: 'DSB', label: 'DSB'},
    ],
    status: '',
    statuses: [{id: 'new', label: 'New'}],
    sort: 'title',
    sorts: [
      {id: 'report', label: 'Report'},
      {id: 'title', label: 'Title'},
    ],
    change: (filter, value) => changed.push(`${filter}=${value}`),
  };
  const box = draw(guideFilters(filters));
  const [publisher, status, sort] = all(box, 'label > select') as HTMLSelectElement[];
  const search = box.querySelector<HTMLInputElement>('.filters label > input[type=search]')!;

  it('shows what is chosen, under labels', () => {
    expect([search.value, publisher!.value, status!.value, sort!.value]).to.deep.equal(['risk', 'DSB', '', 'title']);
    expect([...publisher!.options].map(({value}) => value)).to.deep.equal(['', 'DFØ', 'DSB']);
    expect([...sort!.options].map(({value}) => value)).to.deep.equal(['report', 'title']);
  });

  it('tells of every change', () => {
    search.value = 'plan';
    search.dispatchEvent(new Event('input', {bubbles: true}));
    publisher!.value = '';
    publisher!.dispatchEvent(new Event('change', {bubbles: true}));
    status!.value = 'new';
    status!.dispatchEvent(new Event('change', {bubbles: true}));
    sort!.value = 'report';
    sort!.dispatchEvent(new Event('change', {bubbles: true}));
    expect(changed).to.deep.equal(['query=plan', 'publisher=', 'status=new', 'sort=report']);
  });
});
