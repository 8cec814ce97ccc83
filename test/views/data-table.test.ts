import {html} from 'lit';
import {expect} from 'chai';
import type {DataTable} from '../../src/charts/data-table/table.js';
import {dataTable} from '../../src/charts/data-table/view.js';
import {all, draw, texts} from './draw.js';

const drawn = (content: Partial<DataTable> = {}) =>
  draw(
    dataTable({
      caption: 'Shares, per cent',
      columns: [{label: 'Level'}, {label: '2019', isNumber: true}, {label: '2020', isNumber: true}],
      groups: [
        {
          label: 'Exercises',
          rows: [
            {label: 'State', cells: ['60,7', '58,0']},
            {label: 'Counties', cells: ['31,3', '–'], isForward: true},
          ],
        },
        {label: 'Incidents', rows: [{label: 'State', cells: ['75,4', html`<b>68,5</b>`]}]},
      ],
      ...content,
    }),
  );

describe('dataTable', () => {
  it('is named by its caption, and can be scrolled by keyboard', () => {
    const box = drawn();
    expect(texts(box, 'table > caption')).to.deep.equal(['Shares, per cent']);
    const [scroller] = all(box, '.table-box');
    expect(scroller!.getAttribute('tabindex')).to.equal('0');
  });

  it('heads every column, row and group', () => {
    const box = drawn();
    expect(texts(box, 'thead th[scope=col]')).to.deep.equal(['Level', '2019', '2020']);
    expect(texts(box, 'tbody th[scope=row]')).to.deep.equal(['State', 'Counties', 'State']);
    expect(texts(box, 'tbody > tr:first-child > th[scope=rowgroup][colspan="3"]')).to.deep.equal([
      'Exercises',
      'Incidents',
    ]);
    expect(all(box, 'th:not([scope])')).to.deep.equal([]);
  });

  it('has a heading over columns of one group, which is the heading of each of them with its own', () => {
    const group = (short: string) => ({
      label: `Change ${short}`,
      group: {label: 'Change, points', short},
      isNumber: true,
    });
    const box = drawn({
      columns: [{label: 'Level'}, {label: '2020', isNumber: true, isMain: true}, group('2018–20'), group('2019–20')],
      groups: [{rows: [{label: 'State', cells: ['58,0', '+8,5', '−2,7']}]}],
    });
    const rows = all(box, 'thead tr').map((row) =>
      [...row.children].map((one) =>
        ['scope', 'rowspan', 'colspan']
          .map((name) => one.getAttribute(name) ?? '-')
          .concat(one.textContent.trim())
          .join(' '),
      ),
    );
    expect(rows).to.deep.equal([
      ['col 2 - Level', 'col 2 - 2020', 'col - 2 Change, points'],
      ['col - - 2018–20', 'col - - 2019–20'],
    ]);
    expect(texts(box, 'td.main')).to.deep.equal(['58,0']);
  });

  it('holds the cells as they are given, text or template', () => {
    expect(texts(drawn(), 'td')).to.deep.equal(['60,7', '58,0', '31,3', '–', '75,4', '68,5']);
    expect(all(drawn(), 'td b')).to.have.length(1);
    expect(texts(drawn(), 'tr.forward th')).to.deep.equal(['Counties']);
  });

  it('marks numbers in heading and cell, so that they stand under each other', () => {
    expect(texts(drawn(), 'th.number')).to.deep.equal(['2019', '2020']);
    expect(all(drawn(), 'td.number')).to.have.length(6);
  });

  it('needs no groups, and ends with a total when it has one', () => {
    const box = drawn({
      groups: [{rows: [{label: 'State', cells: ['1', '2']}]}],
      total: {label: 'Total', cells: ['1', '2']},
    });
    expect(all(box, '[scope=rowgroup]')).to.deep.equal([]);
    expect(texts(box, 'tfoot th[scope=row], tfoot td')).to.deep.equal(['Total', '1', '2']);
    expect(all(drawn(), 'tfoot')).to.deep.equal([]);
  });

  it('takes text for text', () => {
    const box = drawn({caption: '<img src=x>', groups: [{rows: [{label: '<b>', cells: ['<script>', '&lt;']}]}]});
    expect(all(box, 'img, td script, th b')).to.deep.equal([]);
    expect(texts(box, 'td')).to.deep.equal(['<script>', '&lt;']);
  });
});
