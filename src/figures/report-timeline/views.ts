import {html, type TemplateResult} from 'lit';
import {symbolPath} from '../../charts/symbol.js';
import {layoutTimeline, type TimelineLayout} from '../../charts/timeline/layout.js';
import {capital} from '../../i18n/capital.js';
import type {ReportTimelineWords} from './messages.nb.js';
import {timelineKinds, type TimelineItem} from '../../datasets/timeline.js';
import type {PublishedTable} from '../../figure/figure-export.js';
import {timeline, type TimelineText} from '../../charts/timeline/view.js';
import {wordTable} from '../../charts/word-table/view.js';

/** Shows items of a timeline in the words of one language, in each of the forms that they have. */
export class ReportTimelineViews {
  readonly layout: TimelineLayout<TimelineItem>;
  readonly text: TimelineText<TimelineItem>;

  constructor(
    readonly items: readonly TimelineItem[],
    private readonly words: ReportTimelineWords,
    years: readonly [number, number],
  ) {
    this.layout = layoutTimeline(items, {when: ({when}) => when, years});
    this.text = {
      when: (item) => this.when(item),
      kind: ({kind}) => words.kinds[kind],
      series: ({kind}) => timelineKinds.indexOf(kind),
      symbol: symbolPath,
      text: (item) => item.text(words.count),
      planned: ({isPlanned}) => (isPlanned ? words.planned : undefined),
      section: ({section}) => [words.inSection, section],
    };
  }

  timeline(): TemplateResult {
    return timeline(this.layout, this.text);
  }

  table(): TemplateResult {
    const {words} = this;
    return wordTable({
      caption: words.caption,
      columns: [words.when, words.what, words.quotation],
      groups: [
        {
          rows: this.items.map((item) => ({
            label: this.when(item),
            cells: [
              html`${item.text(words.count)} <span class="section">${this.kindAndStatus(item)}</span>`,
              html`<q lang="nb">${item.quotation}</q>
                <span class="section">${words.inSection} <span lang="nb">«${item.section}»</span></span>`,
            ],
          })),
        },
      ],
    });
  }

  published(): PublishedTable {
    const {words} = this;
    return {
      columns: [words.when, words.what, words.kind, words.status, words.quotation, capital(words.inSection)],
      rows: this.items.map((item) => [
        this.when(item),
        item.text(words.count),
        words.kinds[item.kind],
        this.status(item),
        item.quotation,
        item.section,
      ]),
    };
  }

  private kindAndStatus({kind, isPlanned}: TimelineItem): string {
    const {kinds, planned} = this.words;
    return isPlanned ? `${kinds[kind]} (${planned})` : kinds[kind];
  }

  private status({isPlanned}: TimelineItem): string {
    return isPlanned ? this.words.planned : this.words.done;
  }

  private when({when: {from, to, isAfterTurn}}: TimelineItem): string {
    const {words} = this;
    if (isAfterTurn) return words.afterTurn(from - 1, from);
    return from === to ? words.year(from) : words.span(from, to);
  }
}
