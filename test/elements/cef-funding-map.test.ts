import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import manifest from '../../custom-elements.json' with {type: 'json'};
import data from '../../data/2020/cef-funding.json' with {type: 'json'};
import '../../src/figures/cef-funding-map/cef-funding-map.js';
import {all, clear, consoleOf, drawn, inWindow, marks, saidBy, show, textOf} from './in-page.js';

const told = data.counties.map(({name, municipalities}) =>
  municipalities === null ? `${name}: ingen kommuner oppført` : `${name}: ${municipalities} kommuner`,
);

describe('<cef-funding-map>', () => {
  afterEach(clear);

  for (const view of ['map', 'bars'] as const) {
    it(`tells every county and its number in the view ${view}, once`, async () => {
      const element = await show('cef-funding-map', `<cef-funding-map view="${view}"></cef-funding-map>`);
      expect(marks(element)).to.have.members(told).and.have.length(11);
      expect(textOf(element, '.totals')).to.equal('82 kommuner 1,2 mill. euro til sammen');
    });
  }

  it('draws eleven counties, with the number written in each that has one', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    expect(all(element, '.county')).to.have.length(11);
    const written = all(element, '.county-number').map((text) => Number(text.textContent));
    expect(written.sort((a, b) => b - a)).to.deep.equal([17, 14, 10, 9, 9, 7, 6, 6, 2, 2]);
  });

  it('hatches Oslo, says that none are listed, and never writes 0', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    expect(all(element, '.county.unlisted[fill="url(#hatch)"]')).to.have.length(1);
    expect(textOf(element, '.callout')).to.equal('Oslo:ingen oppført');
    expect(textOf(element, '.key')).to.include('ingen oppført');
    expect(all(element, '.plot text, .map text').map((text) => text.textContent?.trim())).not.to.include('0');
  });

  it('has a table with all counties, their numbers and the total', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map view="table"></cef-funding-map>');
    const rows = all(element, 'tbody tr').map((row) => [...row.children].map((cell) => cell.textContent?.trim()));
    expect(rows).to.deep.equal(
      data.counties.map(({name, code, municipalities}) => [
        name,
        code,
        municipalities === null ? 'ingen oppført' : `${municipalities}`,
      ]),
    );
    expect(textOf(element, 'tfoot')).to.match(/I alt\s*82/);
  });

  it('says that three counties hold half, which is not more than half', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    expect(saidBy(element)).to.equal(
      '82 kommuner fikk 1,2 millioner euro, og halvparten av dem ligger i tre fylker. Kommunene ligger i ti av elleve fylker, halvparten i Vestland, Agder og Innlandet.',
    );
  });

  it('names the source of the map where there is a map', async () => {
    for (const view of ['map', 'bars', 'table']) {
      const element = await show('cef-funding-map', `<cef-funding-map view="${view}"></cef-funding-map>`);
      expect(textOf(element, '.foot').includes('Kartverket')).to.equal(view === 'map');
    }
  });

  it('brings a county forward by number or name, in map, bars and sentence', async () => {
    for (const county of ['30', 'Viken', 'viken']) {
      const element = await show('cef-funding-map', `<cef-funding-map county="${county}"></cef-funding-map>`);
      expect(all(element, '.outline.forward')).to.have.length(1);
      expect(textOf(element, '.mark.forward .name')).to.equal('Viken');
      expect(saidBy(element)).to.include('Ni av kommunene ligger i Viken, på delt 4. plass blant fylkene.');
    }
  });

  it('highlights the county of a bar in the map, and the bar of a county in the map', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    const agder = data.counties.findIndex(({name}) => name === 'Agder');
    const shape = all(element, `.county[data-series="${agder}"]`)[0]!;
    shape.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true, pointerType: 'mouse'}));
    await drawn(element);
    expect(textOf(element, '.mark.forward .name')).to.equal('Agder');
    shape.dispatchEvent(new PointerEvent('pointerout', {bubbles: true, composed: true, pointerType: 'mouse'}));
    await drawn(element);
    expect(all(element, '.outline')).to.have.length(0);
  });

  it('is gone through by keyboard and chosen with Enter', async () => {
    const element = await show(
      'cef-funding-map',
      '<button id="before">before</button><cef-funding-map></cef-funding-map>',
    );
    const chosen: unknown[] = [];
    element.addEventListener('report-select', (event) => chosen.push((event as CustomEvent).detail));
    document.getElementById('before')!.focus();
    for (let i = 0; i < 10 && !element.shadowRoot!.activeElement?.matches('[data-series]'); i++) {
      await sendKeys({press: 'Tab'});
    }
    await sendKeys({press: 'ArrowDown'});
    await drawn(element);
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).to.equal('Agder: 14 kommuner');
    expect(all(element, '.outline.active')).to.have.length(1);
    await sendKeys({press: 'Enter'});
    await drawn(element);
    expect(chosen).to.deep.equal([{county: '42'}]);
    expect(textOf(element, '[role=status]')).to.equal('Valgt: Agder');
    expect(saidBy(element)).to.include('14 av kommunene ligger i Agder');
    await sendKeys({press: 'Enter'});
    await drawn(element);
    expect(chosen[1]).to.deep.equal({county: undefined});
    expect(saidBy(element)).to.include('halvparten i Vestland');
  });

  it('says to programs that a county can be let go', () => {
    const declarations = manifest.modules.flatMap(
      (module) => module.declarations as {tagName?: string; events?: {name: string; type: {text: string}}[]}[],
    );
    const {events} = declarations.find(({tagName}) => tagName === 'cef-funding-map')!;
    expect(events!.find(({name}) => name === 'report-select')!.type.text).to.equal('CustomEvent<{county?: string}>');
  });

  it('ignores a county that is not of 2020, with a warning', async () => {
    const {warn} = await consoleOf(async () => {
      const element = await show('cef-funding-map', '<cef-funding-map county="Akershus"></cef-funding-map>');
      expect(marks(element)).to.have.length(11);
      expect(all(element, '.outline')).to.have.length(0);
    });
    expect(warn).to.have.length(1);
  });

  it('credits the map beside it', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    expect(textOf(element, '.source')).to.include('© Kartverket (CC BY 4.0) / DCW-GMT');
  });

  it('gives its bars most of the room on a phone', async () => {
    for (const width of [320, 360, 390]) {
      const share = await inWindow(width, '', async () => {
        const element = await show('cef-funding-map', '<cef-funding-map view="bars"></cef-funding-map>');
        const wide = (selector: string) => all(element, selector)[0]!.getBoundingClientRect().width;
        const longest = wide('.bar') / wide('.drawing');
        clear();
        return longest;
      });
      expect(share, `${width} px`).to.be.at.least(0.6);
    }
  });

  it('has no title over a key without steps in forced colours', async function () {
    if (!(await executeServerCommand('media', {'forced-colors': 'active'}))) this.skip();
    const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    const seen = all(element, '.steps :is(.key-title, li)').filter((part) => part.getClientRects().length > 0);
    expect(seen.map((part) => part.textContent.trim())).to.deep.equal(['ingen oppført']);
    await executeServerCommand('media', {'forced-colors': 'none'});
  });
});
