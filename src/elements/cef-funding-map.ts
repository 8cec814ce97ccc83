import {html, nothing, svg, type CSSResultGroup, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {MarkController} from '../controllers/mark-controller.js';
import {layoutBarChart} from '../layout/bar-chart.js';
import {layoutCountyMap} from '../layout/county-map.js';
import {layoutSteps} from '../layout/steps.js';
import {words as nb, type CefFundingMapWords} from '../locale/nb/cef-funding-map.js';
import {texts} from '../locale/texts.js';
import {cefFinding, cefFunding, cefFundingYears, type CefFunding, type CountyFunding} from '../model/cef-funding.js';
import {counties2020} from '../model/counties.js';
import {chartStyles} from '../styles/chart.js';
import {drawingStyles} from '../styles/drawing.js';
import {figureStyles} from '../styles/figure.js';
import {mapStyles} from '../styles/map.js';
import {palette} from '../styles/palette.js';
import {tableStyles} from '../styles/table.js';
import {toolStyles} from '../styles/tools.js';
import {barChart} from '../views/bar-chart.js';
import {countyMap} from '../views/county-map.js';
import {dataTable} from '../views/data-table.js';
import {stepKey} from '../views/key.js';
import type {PublishedFigure} from '../views/published-figure.js';
import type {Reader} from '../views/reader.js';
import {licenceText, sourceLine, sourceText} from '../views/source-line.js';
import {define} from './internal/define.js';
import {ReportElement} from './internal/report-element.js';

type View = 'map' | 'bars' | 'table';

const views = ['map', 'bars', 'table'] as const;

const elementTexts = texts<CefFundingMapWords>(nb, {
  nn: () => import('../locale/nn/cef-funding-map.js'),
  en: () => import('../locale/en/cef-funding-map.js'),
});

/**
 * Norwegian municipalities that received support from the Connecting Europe Facility, by county of the 2020 division.
 * From Digdir's annual report 2020.
 *
 * @tag cef-funding-map
 * @slot - Shown until the figure is drawn, or when it never is: a sentence and a link, for instance.
 * @slot heading - Replaces the heading.
 * @slot summary - Replaces the sentence that is computed from the numbers.
 * @slot note - Added under the notes on how to read the figure.
 * @fires {CustomEvent<{county: string}>} report-select - The reader chose a county; `county` is its number. Bubbles and is composed.
 * @fires {CustomEvent<{view: string}>} report-view - The reader chose another view. Bubbles and is composed.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart summary - The finding.
 * @csspart views - The choice of view.
 * @csspart key - Steps of the colour scale.
 * @csspart drawing - The map, the bars or the table.
 * @csspart note - How to read the figure.
 * @csspart source - Source and licence.
 * @csspart tools - Download, share and embed.
 * @cssprop [--report-surface] - Background of the figure.
 * @cssprop [--report-text] - Colour of text.
 * @cssprop [--report-text-subtle] - Colour of notes.
 * @cssprop [--report-accent] - Colour of links and focus.
 * @cssprop [--report-step-1] - Colour of the lowest step; `--report-step-2` to `-4` likewise, `--report-on-step-1` to `-4` for the numbers on them.
 */
export class CefFundingMap extends ReportElement<CefFundingMapWords> {
  static override styles: CSSResultGroup = [
    palette,
    drawingStyles,
    figureStyles,
    chartStyles,
    mapStyles,
    tableStyles,
    toolStyles,
  ];

  /** How the numbers are shown. */
  @property() view: 'map' | 'bars' | 'table' = 'map';

  /** County to bring forward, by number (`46`) or name (`Vestland`), in the division of 2020. */
  @property() county?: '03' | '11' | '15' | '18' | '30' | '34' | '38' | '42' | '46' | '50' | '54';

  protected override readonly texts = elementTexts;

  readonly #marks = new MarkController(this, ({series}) => {
    const county = this.#funding.counties[series ?? -1];
    if (!county) return;
    this.county = county.code as NonNullable<CefFundingMap['county']>;
    this.tell('report-select', {county: county.code});
  });

  #funding!: CefFunding;
  #view: View = 'map';
  #code: string | undefined;
  #notice: string | undefined;

  protected override willUpdate(): void {
    const {year, notice} = this.editionOf(cefFundingYears);
    this.#notice = notice;
    this.#funding = cefFunding(year, this.language);
    this.#view = this.choice('view', this.view, views) ?? 'map';
    this.#code = this.choice(
      'county',
      this.county,
      this.#funding.counties.map(({code, name}) => [code, name] as const),
    );
  }

  protected override draw(): TemplateResult {
    const {words} = this;
    const view = this.#view;
    const {source} = this.#funding;
    const isHinted = view !== 'table' && !this.hiddenParts.has('hint');
    return this.frame(
      {
        summary: this.#finding(),
        notice: this.#notice,
        views: this.viewSwitch({map: words.map, bars: words.bars, table: words.table}, view),
        key: view === 'map' ? this.#key() : undefined,
        readout: isHinted ? html`<p class="readout" id="hint">${words.hint}</p>` : undefined,
        drawing: view === 'table' ? this.#table() : this.#chart(),
        notes: this.#notes(),
        source: sourceLine(
          source,
          words,
          [],
          html` ${words.mapData}: <a href="https://www.kartverket.no">${counties2020.attribution}</a>.`,
        ),
      },
      ['csv', 'csv-rfc', 'json', 'svg', 'png'],
    );
  }

  #finding(): string {
    return this.words.finding(cefFinding(this.#funding, this.#code), this.numbers);
  }

  get #steps() {
    return layoutSteps(
      this.#funding.counties.flatMap(({municipalities}) => (municipalities === null ? [] : [municipalities])),
    );
  }

  #chart(): TemplateResult {
    const totals = this.#totals();
    if (this.#view === 'bars') return html`${totals}${this.#bars(this.#marks)}`;
    return html`<div class="map-and-bars">
      ${this.#map(this.#marks)}
      <div>${totals}${this.#bars(this.#marks)}</div>
    </div>`;
  }

  #totals(): TemplateResult {
    const {words, numbers} = this;
    const {totalMunicipalities, amountMillionEur} = this.#funding;
    return html`<p class="totals">
      <span><strong>${numbers.integer(totalMunicipalities)}</strong> ${words.totalLabel}</span>
      <span><strong>${words.amount(numbers.decimal(amountMillionEur))}</strong> ${words.amountLabel}</span>
    </p>`;
  }

  #bars(reader?: Reader): TemplateResult {
    const {words, numbers} = this;
    const {stepOf} = this.#steps;
    const isMap = this.#view === 'map';
    const chart = layoutBarChart(this.#funding.counties, {
      value: ({municipalities}) => municipalities,
    });
    return html`<p class="panel-title" id="title-counties" aria-hidden="true">${words.chart}</p>
      ${barChart(chart, {
        id: 'counties',
        labelledBy: 'title-counties',
        describedBy: 'hint',
        name: ({name}) => name,
        format: (value) => (value === null ? words.notListed : numbers.integer(value)),
        describe: ({name, municipalities}) => words.described(name, municipalities),
        step: ({municipalities}) => (municipalities === null ? undefined : isMap ? stepOf(municipalities) : 2),
        isForward: ({code}) => code === this.#code || code === this.#activeCode,
        reader,
      })}`;
  }

  get #activeCode(): string | undefined {
    return this.#funding.counties[this.#marks.active?.series ?? -1]?.code;
  }

  #map(reader?: Reader): TemplateResult {
    const {words, numbers} = this;
    const {counties} = this.#funding;
    const {stepOf} = this.#steps;
    return countyMap(
      layoutCountyMap<CountyFunding>(counties, counties2020, ({code}) => code),
      {
        label: words.mapLabel,
        format: ({municipalities}) => (municipalities === null ? undefined : numbers.integer(municipalities)),
        step: ({municipalities}) => (municipalities === null ? undefined : stepOf(municipalities)),
        series: (county) => counties.indexOf(county),
        isActive: ({code}) => reader !== undefined && code === this.#activeCode,
        isForward: ({code}) => code === this.#code,
        callout: ({name, municipalities}) =>
          municipalities === null ? ([`${name}:`, words.notListed] as const) : undefined,
      },
    );
  }

  #key(): TemplateResult {
    const {words, numbers} = this;
    const {steps} = this.#steps;
    const isUnlisted = this.#funding.counties.some(({municipalities}) => municipalities === null);
    return stepKey(
      [
        ...steps.map(({from, to}, step) => ({label: words.range(numbers.integer(from), numbers.integer(to)), step})),
        ...(isUnlisted ? [{label: words.notListed, step: undefined}] : []),
      ],
      words.keyTitle,
    );
  }

  #table(): TemplateResult {
    const {words, numbers} = this;
    const {counties, totalMunicipalities} = this.#funding;
    return dataTable({
      caption: words.caption,
      columns: [
        {label: words.county},
        {label: words.countyNumber, isNumber: true},
        {label: words.municipalities, isNumber: true},
      ],
      groups: [
        {
          rows: counties.map(({code, name, municipalities}) => ({
            label: name,
            isForward: code === this.#code,
            cells: [code, municipalities === null ? words.notListed : numbers.integer(municipalities)],
          })),
        },
      ],
      total: {label: words.total, cells: ['', numbers.integer(totalMunicipalities)]},
    });
  }

  #notes(): string[] {
    const {words} = this;
    const {programme, counties} = this.#funding;
    const unlisted = counties.filter(({municipalities}) => municipalities === null).map(({name}) => name);
    return [
      programme,
      words.howToRead(2020),
      ...(unlisted.length > 0 ? [words.notListedNote(unlisted, this.numbers)] : []),
    ];
  }

  protected override published(): PublishedFigure {
    const {words} = this;
    const {counties, source, document, year} = this.#funding;
    return {
      name: `cef-funding-map-${year}`,
      language: this.language,
      title: this.shownHeading,
      summary: this.#finding(),
      notes: this.#notes(),
      source: `${sourceText(source, words)}. ${words.mapData}: ${counties2020.attribution}`,
      licence: licenceText(source, words),
      address: source.href,
      table: {
        columns: [words.countyNumber, words.county, words.municipalities, words.note],
        rows: counties.map(({code, name, municipalities}) => [
          code,
          name,
          municipalities,
          municipalities === null ? words.notListed : '',
        ]),
      },
      document,
      picture: this.#picture(),
    };
  }

  #picture(): NonNullable<PublishedFigure['picture']> {
    const mapWidth = this.#view === 'map' ? 560 : 0;
    const barsHeight = this.#funding.counties.length * 32;
    const height = mapWidth > 0 ? (mapWidth * counties2020.height) / counties2020.width : barsHeight;
    const gap = mapWidth > 0 ? 60 : 0;
    return {
      width: mapWidth > 0 ? 1100 : 700,
      height: height + 10,
      key: [],
      styles: drawingStyles,
      drawing: svg`
        ${mapWidth > 0 ? svg`<svg width=${mapWidth} height=${height} overflow="visible">${this.#map()}</svg>` : nothing}
        <svg x=${mapWidth + gap} y=${height - barsHeight} width=${(mapWidth > 0 ? 1100 : 700) - mapWidth - gap} height=${barsHeight} overflow="visible">${this.#bars()}</svg>`,
    };
  }
}

define('cef-funding-map', CefFundingMap);

declare global {
  interface HTMLElementTagNameMap {
    'cef-funding-map': CefFundingMap;
  }
}
