import {list} from './cell-forms.js';

const second = 'tr:nth-child(2)';
const canReflect = CSS.supports('-webkit-box-reflect', 'below');

const moved = '<tr><th>Fylker</th><td><i style="margin-left:-30px"></i>٦١</td></tr>';
const mark = '<tr><th>Fylker</th><td><b style="position:absolute"><sup>1)</sup></b></td></tr>';
const lowered = '<tr><th><b style="position:relative;top:1em">9 byer</b></th><td>5</td></tr>';
const along = '<tr><th><sup style="position:relative;left:20px"><title>9</title>Statlige</sup></th><td>5</td></tr>';
const listItem = '<tr><th>Fylker</th><td><b style="display:list-item">få</b></td></tr>';

/** Cells in which a style paints more, less or elsewhere than the text says. */
export const paintedForms = list([
  ['a noscript as a block', '12<noscript style="display:block">34</noscript>', '12'],
  [
    'a list in a cell of the same table',
    '12',
    '12',
    {foot: '<tr><th><ul><li>Fylker</li><li>Kommuner</li></ul></th><td>5</td></tr>'},
  ],
  ['a list item with its dot over another cell', '12', undefined, {foot: listItem}],
  ['a label with digits that an empty element moves', '12', undefined, {foot: moved}],
  ['a mark of a note over another cell', '12', undefined, {foot: mark}],
  ['a label with a digit that is a line lower', '12', undefined, {foot: lowered}],
  ['a raised label that is moved along its line', '12', undefined, {foot: along}],
  ['a list item without a sign', '12', '12', {foot: listItem, css: '.forms b {list-style: none}'}],
  ['an inert part', '1<span inert>2</span>', '12'],
  ['a skipped block between two parts', '1<div style="content-visibility:hidden"></div>2'],
  ['a skipped gap', '1<i style="display:inline-block;width:80px;content-visibility:hidden"></i>2'],
  ['a skipped block that moves the number', '<p style="content-visibility:hidden;margin-top:-60px"></p>12'],
  ['a skipped block over the number', '12<p style="content-visibility:hidden;background:#000"></p>'],
  ['a skipped bar', '12<progress value="0.3" style="content-visibility:hidden"></progress>'],
  ['a skipped bar alone', '<progress value="0.3" style="content-visibility:hidden"></progress>'],
  ['a skipped table', '12<table style="content-visibility:hidden"><tr><td>34</td></tr></table>'],
  ['a skipped cell by style', '12<span style="display:table-cell;content-visibility:hidden">34</span>'],
  ['a skipped text of ruby', '12<span style="display:ruby-text;content-visibility:hidden">34</span>'],
  [
    'a skipped box in a line',
    '12<span style="display:inline-block;content-visibility:hidden">34</span>',
    '12',
    {apart: 'span'},
  ],
  ['a text drawn out to both sides', '<td style="width:300px;text-align-last:justify">12 345</td>'],
  [
    'a table drawn out to both sides',
    '12 345',
    undefined,
    {css: '.forms table {width: 600px; text-align-last: justify}'},
  ],
  ['a text in line on both sides', '<td style="text-align:justify">12 345</td>', '12 345'],
  ['digits over the number', '<td style="text-emphasis:\'9\'">12</td>'],
  ['digits over a part of the number', '<b style="text-emphasis:\'9\'">1</b>2'],
  ['a mirror image', '<td style="-webkit-box-reflect:right">12</td>', canReflect ? undefined : '12'],
  ['a mirrored row', '12', canReflect ? undefined : '12', {css: `${second} {-webkit-box-reflect: below}`}],
  ['an outline over the number', '<td style="outline:20px solid;outline-offset:-20px">12</td>'],
  ['an outline inside the edge', '<td style="outline:2px solid;outline-offset:-2px">12</td>', '12'],
  ['a frame with a picture', '<td style="border:2px solid;border-image:linear-gradient(#000,#000) 1 fill">12</td>'],
  ['a shadow in the colour of the text', '<td style="color:#000;box-shadow:inset 0 0 0 9999px #000">12</td>'],
  ['a shadow of a wrapper in the colour of the text', '<b style="color:#000;box-shadow:inset 0 -99px #000">12</b>'],
  ['the stripes of Bootstrap', '<td style="box-shadow:inset 0 0 0 9999px rgba(0,0,0,.05)">12</td>', '12'],
  ['a line of a shadow', '<td style="color:#000;box-shadow:inset 0 -1px 0 #000">12</td>', '12'],
  ['a gap of spaces', '<td style="white-space:pre">12                345</td>'],
  ['a gap of spaces in a wrapper', '12<span style="white-space:pre-wrap">                </span>345'],
  ['a gap of a tab', '<td style="white-space:pre;tab-size:20">12\t345</td>'],
  ['a tab that is a space', '12\t345', '12 345'],
  ['spaces that are kept around the number', '<td style="white-space:pre">   12   </td>', '12'],
  ['a space that is kept', '<td style="white-space:pre">12 345</td>', '12 345'],
  ['spaces of which one is kept', '<td style="white-space:pre-line">12    345</td>', '12 345'],
  ['a soft hyphen', '1&shy;2'],
  ['soft hyphens in a narrow table', '1&shy;234&shy;567', undefined, {css: '.forms table {width: 1px}'}],
]);
