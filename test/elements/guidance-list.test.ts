import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import data from '../../data/2020/guidance.json' with {type: 'json'};
import '../../src/figures/guidance-list/guidance-list.js';
import {all, clear, drawn, inWindow, saidBy, show, textOf, topicOf, until} from './in-page.js';

const titles = (element: Element) => all(element, '.guide-title').map((title) => title.textContent?.trim());

describe('<guidance-list>', () => {
  afterEach(clear);

  it('puts its lists in two columns of about one height, and in three beside one another', async () => {
    await inWindow(768, '', async () => {
      const element = await show('guidance-list', '<guidance-list></guidance-list>');
      const [first, second, third] = all(element, '.publisher').map((one) => one.getBoundingClientRect());
      expect(second!.left).to.be.above(first!.right);
      expect(second!.top).to.be.closeTo(first!.top, 1);
      expect(third!.left).to.be.closeTo(second!.left, 1);
      const {bottom} = all(element, '.publisher')[1]!.lastElementChild!.getBoundingClientRect();
      expect(third!.top).to.be.within(bottom + 8, bottom + 40);
      clear();
    });
    await inWindow(1200, '', async () => {
      const element = await show('guidance-list', '<guidance-list></guidance-list>');
      const tops = all(element, '.publisher').map((one) => one.getBoundingClientRect().top);
      expect(new Set(tops).size).to.equal(1);
      // Names of two and of three lines begin on one line, beside the numbers.
      for (const part of ['.publisher-count', '.publisher-name span:last-child']) {
        const lines = all(element, part).map((one) => one.getClientRects()[0]!.top);
        expect(new Set(lines).size, part).to.equal(1);
      }
    });
  });

  it('has the facts of a guide on the line of its title in one wide list, and under it elsewhere', async () => {
    for (const [width, options, isBeside, count] of [
      [360, 'publisher="Digdir"', false, 3],
      [1200, 'publisher="Digdir"', true, 3],
      [1200, '', false, 5],
    ] as const)
      await inWindow(width, '', async () => {
        const element = await show('guidance-list', `<guidance-list ${options}></guidance-list>`);
        const guides = all(element, '.guide:has(.guide-facts)');
        expect(guides).to.have.length(count);
        for (const guide of guides) {
          const [title, fact] = ['a', '.guide-facts span'].map(
            (part) => guide.querySelector(part)!.getClientRects()[0]!,
          );
          if (isBeside) expect(fact!.left).to.be.above(guide.querySelector('a')!.getBoundingClientRect().right);
          if (isBeside) expect(fact!.top + fact!.height / 2).to.be.closeTo(title!.top + title!.height / 2, 4);
          else expect(fact!.top).to.be.at.least(title!.bottom - 4);
        }
        clear();
      });
  });

  it('offers and makes no picture where a search leaves nothing to draw', async () => {
    const element = await show('guidance-list', '<guidance-list query="zzzz"></guidance-list>');
    for (const picture of [element.toSVG(), element.toPNG()]) {
      expect(await picture.then(String, (error: Error) => error.message)).to.include('has no picture');
    }
    // The table has no line under its head, and the document of the report is whole.
    expect((await element.toCSV('rfc4180')).trim().split('\r\n')).to.have.length(1);
    expect((await element.toXLSX()).size).to.be.greaterThan(0);
    expect((JSON.parse(await element.toJSON()) as typeof data).guides).to.have.length(6);
  });

  it('has in its table files the guides that it shows, in their order', async () => {
    for (const [options, count] of [
      ['', 6],
      ['publisher="DSB"', 1],
      ['query="øvelse"', 1],
      ['sort="title"', 6],
    ] as const) {
      const element = await show('guidance-list', `<guidance-list ${options}></guidance-list>`);
      const rows = (await element.toCSV('rfc4180')).trim().split('\r\n').slice(1);
      expect(rows, options).to.have.length(count);
      const shown = titles(element);
      const ofReport = data.guides.map(({title}) => title).filter((title) => shown.includes(title));
      const inOrder = options.startsWith('sort') ? shown : ofReport;
      expect(inOrder, options).to.have.length(count);
      for (const [i, row] of rows.entries()) expect(row, options).to.include(inOrder[i]!.replaceAll('"', '""'));
      clear();
    }
  });

  it('lists the six guides by publisher, with status and host, each a plain link', async () => {
    const element = await show('guidance-list', '<guidance-list></guidance-list>');
    const publishers = [...new Set(data.guides.map(({publisher}) => publisher))];
    const guides = publishers.flatMap((id) => data.guides.filter(({publisher}) => publisher === id));
    const numberOf = (id: string) => data.guides.filter(({publisher}) => publisher === id).length;
    expect(all(element, '.publisher-name').map(({textContent}) => textContent)).to.deep.equal(
      publishers.map((id) => `${numberOf(id)}\u00a0${data.texts.nb.publisher[id as 'DSB']} (${id})`),
    );
    expect(titles(element)).to.deep.equal(guides.map(({title}) => title));
    const links = all(element, '.guide a') as HTMLAnchorElement[];
    expect(links.map((link) => link.href)).to.deep.equal(guides.map(({href}) => href));
    expect(links.every((link) => link.protocol === 'https:' && !link.target && !link.hasAttribute('ping'))).to.equal(
      true,
    );
    expect(textOf(element, '.guide:last-child'))
      .to.include('Oppdatert')
      .and.include('internkontroll-infosikkerhet.difi.no');
    const tags = all(element, '.guide .tag').map((tag) => `${tag.textContent}${tag.matches('.certain') ? '!' : ''}`);
    // The heading says of all of them that they are new or updated.
    expect(tags).to.deep.equal(['Oppdatert!']);
  });

  it('says the status of every guide that the heading does not say, also where filters or own guides show it', async () => {
    const statuses = ['new-or-updated', 'new', 'updated', 'unspecified'] as const;
    type Status = (typeof statuses)[number];
    const own = async (...some: readonly Status[]) => {
      const guides = some.map((status, i) => ({...data.guides[i]!, status}));
      const json = JSON.stringify({...data, guides});
      const element = await show(
        'guidance-list',
        `<guidance-list><script type="application/json">${json}</script></guidance-list>`,
      );
      await until(() => all(element, '.guide').length === some.length);
      return [saidBy(element).replace(/ fra .*$/, ''), ...all(element, '.guide .tag').map((tag) => tag.textContent)];
    };
    expect(await own('new', 'new')).to.deep.equal(['To nye veiledninger']);
    expect(await own('updated', 'updated')).to.deep.equal(['To oppdaterte veiledninger']);
    expect(await own('new', 'updated')).to.deep.equal(['To nye eller oppdaterte veiledninger', 'Ny', 'Oppdatert']);
    expect(await own('new-or-updated', 'new')).to.deep.equal(['To nye eller oppdaterte veiledninger', 'Ny']);
    expect(await own('new-or-updated', 'unspecified', 'new')).to.deep.equal([
      'Tre veiledninger',
      'Ny eller oppdatert',
      'Ny',
    ]);
    const filtered = await show('guidance-list', '<guidance-list publisher="DFØ"></guidance-list>');
    expect(all(filtered, '.guide .tag')).to.have.length(2);
    filtered.publisher = undefined;
    await drawn(filtered);
    // The filters stay, so the guides still say what can be chosen.
    expect(all(filtered, '.guide .tag')).to.have.length(6);
  });

  it('has filters for ten guides and more, and for fewer once they are filtered', async () => {
    const filters = async (markup: string) => all(await show('guidance-list', markup), '.filters').length;
    const listOf = (count: number) => {
      const links = Array.from({length: count}, (_, i) => `<li><a href="https://a.no/${i}">Nr. ${i}</a></li>`);
      return `<guidance-list><ul>${links.join('')}</ul></guidance-list>`;
    };
    expect(await filters('<guidance-list></guidance-list>')).to.equal(0);
    expect(await filters('<guidance-list sort="title"></guidance-list>')).to.equal(0);
    expect(await filters('<guidance-list publisher="DSB"></guidance-list>')).to.equal(1);
    expect(await filters(listOf(9))).to.equal(0);
    expect(await filters(listOf(10))).to.equal(1);
  });

  it('keeps the titles in the language of the report', async () => {
    const element = await show('guidance-list', '<guidance-list></guidance-list>', 'en');
    expect(topicOf(element)).to.equal('New and updated guidance');
    expect(all(element, '.guide-title').every((title) => title.getAttribute('lang') === 'nb')).to.equal(true);
    expect(saidBy(element)).to.equal(
      'Six new or updated guides from three publishers: Digdir (3), DFØ (2) and DSB (1).',
    );
  });

  it('searches at every key, and says how many are left', async () => {
    const element = await show('guidance-list', '<guidance-list query="zebra"></guidance-list>');
    (all(element, '.nothing button')[0] as HTMLElement).click();
    await drawn(element);
    (all(element, 'input[type=search]')[0] as HTMLInputElement).focus();
    await sendKeys({type: 'øvelser'});
    await drawn(element);
    expect(titles(element)).to.deep.equal(['Webportal knyttet til øvelser innen informasjonssikkerhet, ovelse.no']);
    expect(textOf(element, '.count')).to.equal('Viser én av seks veiledninger.');
    expect(all(element, '.count')[0]!.getAttribute('role')).to.equal('status');
  });

  it('filters by publisher and status, from attributes and from the reader', async () => {
    const element = await show('guidance-list', '<guidance-list publisher="dfø"></guidance-list>');
    expect(titles(element)).to.have.length(2);
    const [publisher, status] = all(element, 'select') as HTMLSelectElement[];
    expect(publisher!.value).to.equal('DFØ');
    publisher!.value = 'Digdir';
    publisher!.dispatchEvent(new Event('change'));
    await drawn(element);
    status!.value = 'updated';
    status!.dispatchEvent(new Event('change'));
    await drawn(element);
    expect(titles(element)).to.deep.equal(['Internkontroll i praksis - informasjonssikkerhet']);
    publisher!.value = '';
    publisher!.dispatchEvent(new Event('change'));
    // Nothing is asked for any more, as in the code that a reader copies.
    expect(element.publisher).to.equal(undefined);
  });

  it('shows in its filters what the page asks for, also where the reader has chosen something else', async () => {
    const element = await show('guidance-list', '<guidance-list publisher="DSB"></guidance-list>');
    const [publisher] = all(element, 'select') as HTMLSelectElement[];
    publisher!.value = 'Digdir';
    element.sort = 'title';
    await drawn(element);
    expect(publisher!.value).to.equal('DSB');
    publisher!.value = 'Digdir';
    element.publisher = undefined;
    await drawn(element);
    expect(publisher!.value).to.equal('');
  });

  it('sorts as Norwegian does', async () => {
    const element = await show('guidance-list', '<guidance-list sort="title"></guidance-list>');
    expect(titles(element)).to.deep.equal(data.guides.map(({title}) => title).sort(new Intl.Collator(['nb']).compare));
    element.sort = 'publisher';
    await drawn(element);
    const publishers = all(element, '.publisher-name').map((name) => /\((.*)\)/.exec(name.textContent)![1]);
    expect(publishers).to.deep.equal(['DFØ', 'Digdir', 'DSB']);
  });

  it('says when nothing is left, and offers to clear', async () => {
    const element = await show('guidance-list', '<guidance-list query="zebra" publisher="DSB"></guidance-list>');
    expect(textOf(element, '.count')).to.equal('Ingen veiledninger passer til søket og valgene.');
    const button = all(element, '.nothing button')[0] as HTMLButtonElement;
    button.click();
    await drawn(element);
    expect(titles(element)).to.have.length(6);
    // The button is gone; the reader goes on from the search field, not from the top of the page.
    expect(element.shadowRoot!.activeElement?.matches('input[type=search]')).to.equal(true);
    expect((all(element, 'input[type=search]')[0] as HTMLInputElement).value).to.equal('');
    expect((all(element, 'select')[0] as HTMLSelectElement).value).to.equal('');
  });

  it('takes any text as a query', async () => {
    const element = await show('guidance-list', '<guidance-list></guidance-list>');
    for (const query of ['<img src=x onerror=alert(1)>', '\\', '(((', '__proto__', 'a'.repeat(60_000)]) {
      element.query = query;
      await drawn(element);
      expect(titles(element)).to.have.length(0);
    }
  });

  it('tells the page what the reader did', async () => {
    const element = await show('guidance-list', '<guidance-list publisher="DSB"></guidance-list>');
    const told: unknown[] = [];
    element.parentElement!.addEventListener('report-select', (event) => told.push((event as CustomEvent).detail));
    const sort = all(element, 'select')[2] as HTMLSelectElement;
    sort.value = 'title';
    sort.dispatchEvent(new Event('change'));
    expect(told).to.deep.equal([{query: '', publisher: 'DSB', status: undefined, sort: 'title'}]);
  });
});
