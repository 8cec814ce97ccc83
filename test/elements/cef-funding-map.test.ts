import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {expect} from 'chai';
import manifest from '../../custom-elements.json' with {type: 'json'};
import data from '../../data/2020/cef-funding.json' with {type: 'json'};
import '../../src/figures/cef-funding-map/cef-funding-map.js';
import {
  all,
  clear,
  consoleOf,
  drawn,
  inWindow,
  marks,
  saidBy,
  show,
  textOf,
  until,
  present,
  inMedia,
} from './in-page.js';

const nameOf = (county: {name: string}) => ('shareIsTooHigh' in county ? `${county.name}*` : county.name);

const told = data.counties.map(({municipalities, municipalitiesInCounty: whole, ...county}) =>
  municipalities === null
    ? `${nameOf(county)}: ingen oppført`
    : `${nameOf(county)}: ${municipalities} av ${whole} ${whole === 1 ? 'kommune' : 'kommuner'}`,
);

/** «40 %», without the formats of the library. */
const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)}\u00a0%`;

describe('<cef-funding-map>', () => {
  afterEach(clear);

  for (const view of ['map', 'bars'] as const) {
    it(`tells every county and its number in the view ${view}, once`, async () => {
      const element = await show('cef-funding-map', `<cef-funding-map view="${view}"></cef-funding-map>`);
      expect(marks(element)).to.have.members(told).and.have.length(11);
    });
  }

  it('says above the bars what the headline counts together, and without a headline the totals', async () => {
    for (const [attributes, line] of [
      ['', 'De tre fylkene med flest: 41 av 82'],
      ['view="bars" county="46"', 'De tre fylkene med flest: 41 av 82'],
      ['lang="nn"', 'Dei tre fylka med flest: 41 av 82'],
      ['lang="en" view="bars"', 'The three counties with the most: 41 of 82'],
      ['statistic="share"', undefined],
      ['hide="summary"', '82 kommuner, 1,2 mill. euro til sammen'],
    ] as const) {
      const element = await show('cef-funding-map', `<cef-funding-map ${attributes}></cef-funding-map>`);
      const above = all(element, '.totals').map(({textContent}) => textContent);
      expect(above, attributes).to.deep.equal(line === undefined ? [] : [line]);
      expect(/1[,.]2 mill/.test(textOf(element, '.heading')), attributes).to.equal(!attributes.includes('share'));
      clear();
    }
  });

  it('draws eleven counties, with the number written in each that has one', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    expect(all(element, '.county')).to.have.length(11);
    const written = all(element, '.county-number').map((text) => Number(text.textContent));
    expect(written.sort((a, b) => b - a)).to.deep.equal([17, 14, 10, 9, 9, 7, 6, 6, 2, 2]);
  });

  it('hatches Oslo, says that none are listed, and never writes 0', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    expect(all(element, '.county.unlisted[fill="url(#hatch)"]')).to.have.length(1);
    expect(textOf(element, '.callout')).to.equal('Oslo: ingen oppført');
    expect(textOf(element, '.key')).to.include('ingen oppført');
    expect(all(element, '.plot text, .map text').map((text) => text.textContent?.trim())).not.to.include('0');
  });

  it('has a table with all counties, their numbers and the total', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map view="table"></cef-funding-map>');
    const rows = all(element, 'tbody tr').map((row) => [...row.children].map((cell) => cell.textContent?.trim()));
    expect(rows).to.deep.equal(
      data.counties.map(({municipalities, municipalitiesInCounty, ...county}) => [
        nameOf(county),
        municipalities === null ? 'ingen oppført' : `${municipalities}`,
        `${municipalitiesInCounty}`,
        municipalities === null ? 'ingen oppført' : percent(municipalities, municipalitiesInCounty),
      ]),
    );
    expect(textOf(element, 'tfoot')).to.match(/I alt\s*82\s*356\s*23\s%/);
    expect(textOf(element, 'thead').replaceAll(/\s+/g, ' ').trim()).to.equal(
      'Fylke Kommuner med støtte i fylket andel, beregnet',
    );
  });

  it('has a table that fits a phone in each language', async () => {
    for (const lang of ['nb', 'nn', 'en'])
      for (const width of [320, 360])
        await inWindow(width, '', async () => {
          const element = await show('cef-funding-map', '<cef-funding-map view="table"></cef-funding-map>', lang);
          const [box] = all(element, '.table-box');
          expect(box!.scrollWidth, `${lang} ${width}`).to.equal(box!.clientWidth);
          clear();
        });
  });

  it('has the caption of a table in sight, before and after it is scrolled, where large text makes the table wider', async () => {
    await inWindow(320, '200%', async () => {
      const element = await show('cef-funding-map', '<cef-funding-map view="table"></cef-funding-map>');
      const [box] = all(element, '.table-box');
      expect(box!.scrollWidth).to.be.above(box!.clientWidth + 20);
      for (const left of [0, 20]) {
        box!.scrollLeft = left;
        const [outer, caption] = [box!, all(element, 'caption')[0]!].map((one) => one.getBoundingClientRect());
        expect(caption!.left).to.be.at.least(outer!.left - 0.5);
        expect(caption!.right).to.be.at.most(outer!.right + 0.5);
      }
    });
  });

  it('says that three counties hold half, which is not more than half', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    expect(saidBy(element)).to.equal(
      '82 kommuner, halvparten i tre fylker, fikk til sammen 1,2 millioner euro. Kommunene ligger i ti av elleve fylker, flest i Vestland (17), Agder (14) og Innlandet (10).',
    );
  });

  it('says that the north is drawn at a smaller scale, where there is a map', async () => {
    for (const [markup, isSaid] of [
      ['<cef-funding-map></cef-funding-map>', true],
      ['<cef-funding-map view="bars"></cef-funding-map>', false],
    ] as const) {
      const element = await show('cef-funding-map', markup);
      const [north, south] = all(element, '.map .county').length
        ? (['north', 'south'] as const).map((part) => {
            const svg = all(element, `.map .${part} > svg`)[0] as SVGSVGElement;
            return svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
          })
        : [1, 1];
      expect(north! < south! - 0.01, `${north} and ${south}`).to.equal(isSaid);
      const said = all(element, '.map .north .scale').map(({textContent}) => textContent);
      expect(said).to.deep.equal(isSaid ? ['Mindre målestokk'] : []);
    }
  });

  it('names the source of the map where there is a map', async () => {
    for (const view of ['map', 'bars', 'table']) {
      const element = await show('cef-funding-map', `<cef-funding-map view="${view}"></cef-funding-map>`);
      expect(textOf(element, '.foot').includes('Kart: © Kartverket')).to.equal(view === 'map');
    }
  });

  it('brings a county forward by number or name, in map, bars and sentence', async () => {
    for (const county of ['30', 'Viken', 'viken']) {
      const element = await show('cef-funding-map', `<cef-funding-map county="${county}"></cef-funding-map>`);
      expect(all(element, '.outline.forward')).to.have.length(1);
      expect(textOf(element, '.mark.forward .name')).to.equal('Viken*');
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
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-label')).to.equal('Agder: 14 av 25 kommuner');
    expect(all(element, '.outline.active')).to.have.length(1);
    await sendKeys({press: 'Enter'});
    await drawn(element);
    expect(chosen).to.deep.equal([{county: '42'}]);
    expect(textOf(element, '[role=status]')).to.match(/^Valgt: Agder\. 14 av kommunene ligger i Agder/);
    // The sentence is seen under the heading.
    expect(all(element, '[role=status]')[0]!.getBoundingClientRect().height).to.be.at.most(1);
    // A page that shows something else does not bring it back.
    Object.assign(element, {county: '46'});
    await drawn(element);
    expect(all(element, '[role=status]')[0]!.getBoundingClientRect().height).to.be.at.most(1);
    Object.assign(element, {county: '42'});
    await drawn(element);
    expect(saidBy(element)).to.include('14 av kommunene ligger i Agder');
    await sendKeys({press: 'Enter'});
    await drawn(element);
    expect(chosen[1]).to.deep.equal({county: undefined});
    expect(saidBy(element)).to.include('flest i Vestland (17)');
  });

  it('chooses the county that is pointed at by a press on its card too, which may lie over it, and lets go of it so', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    all(element, '.county')[0]!.dispatchEvent(
      new PointerEvent('pointerover', {bubbles: true, composed: true, pointerType: 'mouse'}),
    );
    await drawn(element);
    const press = async () => {
      all(element, '.card')[0]!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      await drawn(element);
    };
    await press();
    expect(all(element, '.map.has-forward')).to.have.length(1);
    expect(element.county).to.be.a('string');
    await press();
    expect(element.county).to.equal(undefined);
  });

  it('lets go of the county that is chosen on a second press, on Escape after its card, or on a press on the sea', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    const shape = () => all(element, '.county')[0] as SVGPathElement;
    const pressed = async (target: Element) => {
      target.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true, pointerType: 'mouse'}));
      target.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      await drawn(element);
    };
    const ways = [
      () => pressed(shape()),
      async () => {
        for (let keys = 0; keys < 2; keys++) {
          expect(element.county).to.be.a('string');
          await sendKeys({press: 'Escape'});
          await drawn(element);
        }
      },
      () => pressed(all(element, '.map')[0]!),
    ];
    for (const wayOut of ways) {
      expect(textOf(element, '.pointing')).to.equal('Pek eller trykk for å fremheve et fylke.');
      await pressed(shape());
      expect(all(element, '.map.has-forward')).to.have.length(1);
      expect(textOf(element, '.pointing')).to.equal('Trykk på fylket igjen for å fjerne valget.');
      await wayOut();
      expect(element.county).to.equal(undefined);
      expect(all(element, '.map.has-forward')).to.have.length(0);
    }
    expect(all(element, '.map .card')).to.have.length(0);
  });

  it('lets go of the county that is chosen on Escape, once, wherever the focus or the pointer is in the figure', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    const selected: unknown[] = [];
    element.addEventListener('report-select', (event) => selected.push((event as CustomEvent).detail));
    const point = (target: Element, type: string) =>
      target.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true, pointerType: 'mouse'}));
    const bars = () => all(element, '.mark') as SVGElement[];
    const escape = async () => {
      await sendKeys({press: 'Escape'});
      await drawn(element);
    };
    /** Each with whether something is shown of a county, which the first Escape closes. */
    const starts: [() => unknown, boolean][] = [
      [() => bars()[0]!.focus(), true],
      // After the choice of one county, the focus is on another one.
      [
        async () => {
          bars()[0]!.focus();
          await sendKeys({press: 'ArrowDown'});
        },
        true,
      ],
      [() => (all(element, '.views input, .views button')[0] as HTMLElement).focus(), false],
      [() => point(all(element, '.county:not(.forward)')[0]!, 'pointerover'), true],
      [() => point(all(element, '.heading')[0]!, 'pointerover'), false],
    ];
    for (const [i, [start, isShown]] of starts.entries()) {
      selected.length = 0;
      element.county = '46';
      await drawn(element);
      await start();
      await drawn(element);
      await escape();
      expect(element.county, `${i}`).to.equal(isShown ? '46' : undefined);
      if (isShown) await escape();
      expect(element.county, `${i}`).to.equal(undefined);
      await escape();
      expect(selected, `${i}`).to.deep.equal([{county: undefined}]);
      (element.shadowRoot!.activeElement as HTMLElement | null)?.blur();
      point(all(element, '.figure')[0]!, 'pointerout');
    }
    // Escape elsewhere on the page is not about the figure.
    element.county = '46';
    await drawn(element);
    await escape();
    expect(element.county).to.equal('46');
    // Nor is one that closes a panel.
    const download = all(element, '.tools details')[0] as HTMLDetailsElement;
    download.open = true;
    download.querySelector('summary')!.focus();
    await escape();
    expect([download.open, element.county]).to.deep.equal([false, '46']);
  });

  it('gives the map two fifths of a wide figure, and a switch one line with its name where there is room', async () => {
    for (const width of [390, 768, 1200]) {
      await inWindow(width, '', async () => {
        const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
        const box = (selector: string) => all(element, selector)[0]!.getBoundingClientRect();
        const share = box('.map').width / box('.drawing').width;
        expect(share, `${width} px`).to.be.at.least(width === 390 ? 0.95 : 0.39);
        const [name, buttons] = [box('.statistic legend'), box('.statistic .segments')];
        if (width > 390) expect(name.right, `${width} px`).to.be.below(buttons.left);
        clear();
      });
    }
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

  it('has the counties that the headline counts together in a stronger colour, in bars and circles', async () => {
    const total = data.counties.reduce((sum, {municipalities}) => sum + (municipalities ?? 0), 0);
    const listed = data.counties.filter(({municipalities}) => municipalities);
    const held = listed.map((_, i) => listed.slice(0, i + 1).reduce((sum, one) => sum + one.municipalities!, 0));
    const strong = held.findIndex((sum) => 2 * sum >= total) + 1;
    expect(strong).to.equal(3);
    const own = '<table><tr><th>Fylke<th>Antall<tr><td>Agder<td>90<tr><td>Oslo<td>9<tr><td>Vestland<td>8</table>';
    for (const [attributes, inside, isGroup] of [
      ['', '', true],
      ['view="bars"', '', true],
      ['lang="en"', '', true],
      ['county="11"', '', false],
      ['hide="summary"', '', false],
      ['', own, false],
    ] as const) {
      const element = await show('cef-funding-map', `<cef-funding-map ${attributes}>${inside}</cef-funding-map>`);
      for (const kind of ['.bar-chart:not(.whole *) .bar', '.map .count']) {
        const drawing = all(element, kind).map((one) => [one.classList.contains('step-4'), one] as const);
        if (kind.includes('map') && /bars|share/.test(attributes)) continue;
        expect(drawing.filter(([is]) => is).length, `${attributes} ${kind}`).to.equal(
          isGroup ? strong : drawing.length,
        );
        const fills = new Set(drawing.map(([, one]) => getComputedStyle(one).fill));
        if (isGroup) expect(fills).to.have.length(2);
        // The pale fill is inside an outline.
        for (const [, one] of drawing) expect(getComputedStyle(one).stroke).to.equal('rgb(82, 112, 143)');
      }
      clear();
    }
  });

  it('has the county with the highest share stronger in bars of shares, and all alike where they have one share', async () => {
    const strong = (element: Element) => all(element, '.bar-chart:not(.whole *) .bar.step-4');
    const bars = 'view="bars" statistic="share"';
    const element = await show('cef-funding-map', `<cef-funding-map ${bars}></cef-funding-map>`);
    expect(strong(element).map((one) => one.closest('.mark')!.textContent.trim().slice(0, 5))).to.deep.equal(['Agder']);
    for (const other of ['county="11"', 'hide="summary"']) {
      const alike = await show('cef-funding-map', `<cef-funding-map ${bars} ${other}></cef-funding-map>`);
      expect(strong(alike), other).to.have.length(10);
    }
  });

  it('leaves them their colour while another figure highlights marks, unless these are of counties', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map group="en"></cef-funding-map>');
    const sender = Object.assign(document.createElement('div'), {group: 'en'});
    element.after(sender);
    for (const [mark, strong] of [
      [{measure: 'ovelser'}, 3],
      [{county: '11'}, 10],
    ] as const) {
      const event = new CustomEvent('report-hover', {bubbles: true, composed: true, detail: {marks: [mark]}});
      sender.dispatchEvent(event);
      await drawn(element);
      expect(all(element, '.bar.step-4')).to.have.length(strong);
    }
  });

  it('has these counties filled and the others hollow in forced colours', async function () {
    await inMedia(this, {'forced-colors': 'active'}, async () => {
      const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
      for (const kind of ['.bar', '.map .count']) {
        const [strong, pale] = ['.step-4', '.step-7'].map(
          (step) => new Set(all(element, kind + step).map((one) => getComputedStyle(one).fill)),
        );
        expect([strong!.size, pale!.size], kind).to.deep.equal([1, 1]);
        expect(strong).not.to.deep.equal(pale);
        const [number] = all(element, '.in-circle.on-step-4').map((one) => getComputedStyle(one).fill);
        expect([number]).to.deep.equal([...pale!]);
      }
    });
  });

  it('has steps of one colour in forced colours, the same in the key and on the map, on which names can be read', async function () {
    await inMedia(this, {'forced-colors': 'active'}, async () => {
      const element = await show('cef-funding-map', '<cef-funding-map statistic="share"></cef-funding-map>');
      const look = (one: Element) => {
        const {fill, fillOpacity} = getComputedStyle(one);
        return `${fill} ${fillOpacity}`;
      };
      const key = all(element, '.strip rect');
      expect(new Set(key.map(look))).to.have.length(6);
      for (const county of present(element, '.county:not(.unlisted)')) {
        const step = [...county.classList].find((name) => name.startsWith('step-'))!;
        expect(look(county)).to.equal(look(key.find((one) => one.classList.contains(step))!));
        expect(Number(getComputedStyle(county).fillOpacity)).to.be.at.most(0.4);
      }
      expect(textOf(element, '.key-title')).to.equal('Prosent av kommunene');
      expect(all(element, '.of-signs')[1]!.getClientRects()).not.to.have.length(0);
      element.county = '46';
      await drawn(element);
      expect(
        new Set(all(element, '.county:not(.unlisted, .forward)').map((one) => getComputedStyle(one).fill)),
      ).to.have.length(1);
    });
  });

  it('shows shares where it is asked for them: in bars, map, key and sentence, each with what it is a share of', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map statistic="share"></cef-funding-map>');
    const shares = data.counties
      .flatMap(({name, municipalities: part, municipalitiesInCounty: of}) => (part === null ? [] : [{name, part, of}]))
      .sort((a, b) => b.part / b.of - a.part / a.of);
    const written = all(element, '.bar-chart .value').map((value) => value.textContent);
    const [ofAll, ...ofCounties] = written;
    expect(ofCounties).to.deep.equal(shares.map(({part, of}) => `${percent(part, of)}\u00a0(${part} av ${of})`));
    expect(ofAll).to.equal('23\u00a0%\u00a0(82 av 356)');
    const onMap = all(element, '.county-number').map(({textContent}) => `${textContent}\u00a0%`);
    expect(onMap).to.have.members(shares.map(({part, of}) => percent(part, of)));
    expect(marks(element).slice(0, 2)).to.deep.equal([
      'Hele landet: 23 prosent, 82 av 356 kommuner',
      'Agder: 56 prosent, 14 av 25 kommuner',
    ]);
    expect(all(element, '.whole .mark')[0]!.role).to.equal('img');
    expect(marks(element).at(-1)).to.equal('Oslo: ingen oppført');
    expect(all(element, '.key .limit').map(({textContent}) => textContent)).to.deep.equal([
      '0',
      '10',
      '20',
      '30',
      '40',
      '50',
      '60',
    ]);
    expect(textOf(element, '.key li:not(.step)')).to.equal('ingen oppført');
    expect(textOf(element, '.key-title')).to.equal('Prosent av kommunene');
    const swatches = all(element, '.key rect').map((rect) => rect.getAttribute('class'));
    expect(swatches).to.deep.equal([1, 2, 3, 4, 5, 6].map((n) => `step-${n}`).concat('unlisted'));
    expect(all(element, '[data-chart=counties] .bar')[0]!.classList.contains('step-6')).to.equal(true);
    expect(saidBy(element)).to.equal(
      'Agder har den høyeste andelen kommuner med støtte: om lag 56 prosent. Det er 14 av 25 kommuner i Agder. I hele landet er det 82 av 356, om lag 23 prosent.',
    );
    const [whole, ...widths] = all(element, '.bar').map((bar) => bar.getBoundingClientRect().width);
    expect(widths[1]! / widths[0]!).to.be.closeTo(17 / 43 / (14 / 25), 0.02);
    expect(whole! / widths[0]!).to.be.closeTo(82 / 356 / (14 / 25), 0.02);
  });

  it('has a star where the data says that a share is too high, and at what a reader compares with it', async () => {
    const starred = data.counties.flatMap((one) => ('shareIsTooHigh' in one ? [`${one.name}*`] : []));
    expect(starred).to.have.length(1);
    const namesIn = (element: HTMLElement, selector: string) =>
      all(element, selector)
        .map(({textContent}) => textContent.trim())
        .filter((name) => name.endsWith('*'));
    const shares = await show('cef-funding-map', '<cef-funding-map statistic="share"></cef-funding-map>');
    expect(namesIn(shares, '.bar-chart .name')).to.deep.equal(starred);
    expect(namesIn(shares, '.county-name')).to.deep.equal(starred);
    expect(textOf(shares, '.notes')).to.include(`${starred[0]} har for høy andel`);
    clear();
    const counts = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    expect(namesIn(counts, '.bar-chart .name')).to.deep.equal(starred);
    expect(namesIn(counts, '.county-name')).to.deep.equal([]);
    expect(textOf(counts, '.notes')).to.include(`${starred[0]}: Asker, Hurum og Røyken fikk støtte hver for seg`);
    clear();
    const table = await show('cef-funding-map', '<cef-funding-map view="table"></cef-funding-map>');
    expect(namesIn(table, 'tbody th')).to.deep.equal(starred);
    clear();
    const own = await show(
      'cef-funding-map',
      '<cef-funding-map><table><tr><th>Fylke</th><th>Antall</th></tr><tr><th>Viken</th><td>9</td></tr></table></cef-funding-map>',
    );
    expect(textOf(own, '.figure')).not.to.include('*');
  });

  it('says once, where shares are shown, that they are computed and approximate, and in every file', async () => {
    for (const [view, statistic] of ['map', 'bars', 'table'].flatMap((one) => [
      [one, 'count'],
      [one, 'share'],
    ])) {
      const attributes = `view="${view}" statistic="${statistic}"`;
      const element = await show('cef-funding-map', `<cef-funding-map ${attributes}></cef-funding-map>`);
      const shown = all(element, '.notes *').filter((one) => one.childElementCount === 0 && !one.closest('details'));
      const hasShares = view === 'table' || statistic === 'share';
      const said = shown.filter(({textContent}) => textContent.includes('Andelene er omtrentlige'));
      expect(said, attributes).to.have.length(Number(hasShares));
      const computed = 'Andelene står ikke i rapporten. De er beregnet for denne figuren';
      expect(textOf(element, '.notes').includes(computed), attributes).to.equal(hasShares);
      expect(/andel/i.test(textOf(element, '.notes')), attributes).to.equal(hasShares);
      // Files have the note in the description of their table or picture.
      const picture = (await element.toSVG()).replaceAll(/<[^>]*>\s*/g, ' ');
      expect(picture, attributes).to.include('Andelene er omtrentlige');
      const isOfColours = view === 'map' && statistic === 'share';
      expect(/Andelene er\s+omtrentlige[^]*Andelene er\s+omtrentlige/.test(picture), attributes).to.equal(hasShares);
      expect(/Fargen på et\s+fylke/.test(picture), attributes).to.equal(isOfColours);
      if (view === 'table') {
        clear();
        continue;
      }
      expect(textOf(element, '.source')).to.include('Kommuner i fylkene: Kartverket, kommuner 2020');
      expect(textOf(element, '.panel-title').includes('(beregnet)')).to.equal(statistic === 'share');
      clear();
    }
  });

  it('lets the reader change between counts and shares, and keeps the county that is chosen', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map county="11"></cef-funding-map>');
    const events: string[] = [];
    for (const type of ['report-select', 'report-view']) element.addEventListener(type, () => events.push(type));
    element.addEventListener('report-view', ({detail}) => events.push(detail.view));
    const choices = all(element, '.statistic input') as HTMLInputElement[];
    expect(all(element, '.statistic label').map(({textContent}) => textContent.trim())).to.deep.equal([
      'Antall',
      'Andel av kommunene',
    ]);
    expect(choices.map(({checked}) => checked)).to.deep.equal([true, false]);
    choices[1]!.click();
    await drawn(element);
    expect(element.statistic).to.equal('share');
    // Figures of its group follow what is selected, and nothing was.
    expect(events).to.deep.equal(['report-view', 'map']);
    expect(textOf(element, '.subtitle')).to.equal(
      'Kommuner som har fått støtte fra EU-programmet CEF. Prosent av kommunene i hvert fylke, inndelingen i 2020',
    );
    expect(textOf(element, '.notes')).to.include('Fylkene er delt inn som i 2020.');
    expect(textOf(element, '.notes')).to.include('Fargen på et fylke følger det hele tallet som står der.');
    // A button says by itself that it is pressed.
    const third = all(element, '[data-chart=counties] [aria-label][data-series]')[2]!;
    expect(third.ariaLabel).to.equal('Rogaland: 26 prosent, 6 av 23 kommuner');
    expect([third.role, third.ariaPressed]).to.deep.equal(['button', 'true']);
    expect(textOf(element, '.mark.forward .name')).to.equal('Rogaland');
    expect(textOf(element, '[role=status]')).to.equal('Viser andel av kommunene.');
    expect(saidBy(element)).to.match(
      /^I Rogaland er det 6 kommuner med støtte og 23 i alt\. Det er om lag 26 prosent, 3\. plass blant fylkene\./,
    );
    choices[0]!.click();
    await drawn(element);
    expect(textOf(element, '.mark .name')).to.equal('Vestland');
  });

  it('has no choice of numbers where the views are hidden, and in the table, which has them all', async () => {
    for (const attributes of ['hide="views"', 'view="table"']) {
      const element = await show('cef-funding-map', `<cef-funding-map ${attributes}></cef-funding-map>`);
      expect(all(element, '.statistic')).to.deep.equal([]);
      clear();
    }
  });

  it('shows counts, with a warning, where it does not know what the numbers are a share of', async () => {
    const {warn} = await consoleOf(async () => {
      const element = await show(
        'cef-funding-map',
        '<cef-funding-map statistic="share"><table><tr><th>Fylke</th><th>Antall</th></tr><tr><th>Agder</th><td>3</td></tr></table></cef-funding-map>',
      );
      await until(() => marks(element)[0] === 'Agder: 3');
      expect(marks(element)[0]).to.equal('Agder: 3');
      expect(all(element, '.statistic')).to.deep.equal([]);
      expect(textOf(element, '.notes')).not.to.include('Andelene');
    });
    expect(warn).to.have.length(1);
    expect(warn[0]).to.include('ignores statistic="share"');
  });

  it('has what a share is of in every file', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map statistic="share"></cef-funding-map>');
    const [head, first, tooHigh] = (await element.toCSV())
      .split('\r\n')
      .filter((line) => /Fylkesnummer|"Agder"|"Viken"/.test(line));
    expect(head).to.include('"Kommuner med støtte","Kommuner i fylket","Andel av kommunene, beregnet, %"');
    expect(first).to.include('"42","Agder",14,25,56.0,""');
    expect(tooHigh).to.include('"30","Viken",9,51,17.6,"andelen er for høy"');
    const json = JSON.parse(await element.toJSON()) as typeof data;
    expect(json.counties).to.deep.equal(data.counties);
    expect(json.municipalitiesInCountySource).to.deep.equal(data.municipalitiesInCountySource);
    const picture = await element.toSVG();
    expect(picture).to.include('56\u00a0%').and.include('14 av 25').and.include('Kommuner i fylkene: Kartverket');
  });

  const pointAt = (target: Element, type = 'pointerover') =>
    target.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true, pointerType: 'mouse'}));
  const cards = (element: Element) =>
    (all(element, '.card') as HTMLElement[]).filter((card) => card.getClientRects().length > 0);

  it('has a card near the county that is pointed at, which can be pointed at, and which Escape takes away', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    const {height} = element.getBoundingClientRect();
    expect(cards(element)).to.deep.equal([]);
    const agder = data.counties.findIndex(({name}) => name === 'Agder');
    const target = all(element, `.reach[data-series="${agder}"]`)[0]!;
    pointAt(target);
    await drawn(element);
    const [card, ...others] = cards(element);
    expect(others).to.deep.equal([]);
    expect(card!.innerText.replace(/\s+/g, ' ')).to.equal('Agder 14 av 25 kommuner');
    expect(element.getBoundingClientRect().height).to.equal(height);
    const shape = all(element, `.county[data-series="${agder}"]`)[0]!;
    const [at, near] = [shape.getBoundingClientRect(), card!.getBoundingClientRect()];
    const apart = [near.left - at.right, at.left - near.right, near.top - at.bottom, at.top - near.bottom];
    expect(Math.max(...apart)).to.be.within(0, 32);
    // On the way to the card and on it, the card stays.
    pointAt(card!);
    await drawn(element);
    expect(cards(element)).to.have.length(1);
    await sendKeys({press: 'Escape'});
    await drawn(element);
    expect(cards(element)).to.deep.equal([]);
  });

  it('shades the one bar whose county is pointed at, also while the mouse is over another bar', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map statistic="share"></cef-funding-map>');
    const shaded = () =>
      all(element, '.bar-chart .mark')
        .filter((mark) => getComputedStyle(mark.querySelector('.ring')!).fill !== 'rgba(0, 0, 0, 0)')
        .map((mark) => mark.querySelector('.name')!.textContent);
    expect(shaded()).to.deep.equal([]);
    pointAt(all(element, '.county[data-series="1"]')[0]!);
    await drawn(element);
    expect(shaded()).to.deep.equal(['Vestland']);
    all(element, '.county[data-series="1"]')[0]!.dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true}),
    );
    await drawn(element);
    const {left, top} = all(element, '.bar-chart .name')[3]!.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(left) + 4, Math.round(top) + 4]});
    await drawn(element);
    expect(shaded()).to.deep.equal(['Vestland']);
    await resetMouse();
  });

  it('fills the county that is chosen or pointed at under circles, and no other', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map county="42"></cef-funding-map>');
    const filled = () =>
      all(element, '.county.plain')
        .filter((county) => getComputedStyle(county).fillOpacity === '1')
        .map((county) => (county as HTMLElement).dataset['series']);
    expect(filled()).to.deep.equal(['1']);
    pointAt(all(element, '.county[data-series="0"]')[0]!);
    await drawn(element);
    expect(filled()).to.have.members(['0', '1']);
  });

  it('has no card over the bars, whose numbers are written after them, also for Oslo', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map view="bars"></cef-funding-map>');
    for (const bar of present(element, '.mark') as SVGElement[]) {
      bar.focus();
      pointAt(bar);
      await drawn(element);
      expect(cards(element)).to.deep.equal([]);
    }
    expect(all(element, '.mark').at(-1)!.textContent.replace(/\s+/g, ' ').trim()).to.equal('Oslo ingen oppført');
  });

  it('has what is chosen filled and the others stepped back, in bars and map', async () => {
    const fills = (element: Element, selector: string) => [
      ...new Set(all(element, selector).map((one) => getComputedStyle(one).fill)),
    ];
    const plain = await show('cef-funding-map', '<cef-funding-map statistic="share"></cef-funding-map>');
    const steps = fills(plain, '.county:not(.unlisted), [data-chart=counties] .bar');
    // No county has between 30 and 40 per cent.
    expect(steps).to.have.length(5);
    clear();
    const element = await show('cef-funding-map', '<cef-funding-map statistic="share" county="46"></cef-funding-map>');
    expect(fills(element, '.county.forward, .mark.forward .bar')).to.have.length(1);
    expect(steps).to.include.members(fills(element, '.county.forward, .mark.forward .bar'));
    // None of the others has a colour that the legend gives a meaning.
    const back = fills(element, '.county:not(.forward, .unlisted), [data-chart=counties] .mark:not(.forward) .bar');
    expect(back).to.have.length(1);
    expect(steps).not.to.include.members(back);
    expect(all(element, '.county.unlisted')).to.have.length(1);
    expect(fills(element, '.county.unlisted')).not.to.include.members(back);
  });

  it('draws counts as circles in the colours of the bars, and steps back all but that of the chosen county', async () => {
    const fills = (element: Element, selector: string) => [
      ...new Set(all(element, selector).map((one) => getComputedStyle(one).fill)),
    ];
    const plain = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    const [colour, ...lighter] = fills(plain, '.bar');
    expect(lighter).to.have.length(1);
    expect(fills(plain, '.map .count')).to.have.members([colour, ...lighter]);
    expect(fills(plain, '.county:not(.unlisted)')).to.have.length(1);
    const radii = (all(plain, '.south .count') as SVGCircleElement[]).map(({r}) => r.baseVal.value);
    expect((Math.max(...radii) / Math.min(...radii)) ** 2).to.be.closeTo(17 / 2, 0.1);
    expect(all(plain, '.key li').map(({textContent}) => textContent.trim())).to.deep.equal([
      'sirkelens areal viser tallet',
      'ingen oppført',
    ]);
    clear();
    const element = await show('cef-funding-map', '<cef-funding-map county="46"></cef-funding-map>');
    expect(fills(element, '.map .count.forward, .mark.forward .bar')).to.deep.equal([colour]);
    expect(all(element, '.count.forward')).to.have.length(1);
    expect(fills(element, '.map .count:not(.forward)')).not.to.include(colour);
  });
});
