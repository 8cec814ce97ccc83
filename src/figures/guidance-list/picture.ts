import type {Guide} from '../../datasets/guidance.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece} from '../../figure/list-picture.js';
import {headRow, pairedRows} from '../../figure/picture-rows.js';
import {titleLanguage, type GuidanceState} from './state.js';

/** The guides in two columns: title, publisher, status and host. */
export function guidesPicture(state: GuidanceState): Promise<Picture> {
  const {found, guidance, messages, language} = state;
  const all = guidance.guides.length;
  const count = found.length === 0 ? messages.nothing : messages.shown(found.length, all);
  return listPicture({
    language,
    rows: (width) => [
      ...(found.length === all ? [] : [headRow([{text: count, style: 'strong'}], width)]),
      ...pairedRows(found, width, (guide) => guidePieces(guide, state)),
    ],
  });
}

function guidePieces(
  {title, publisher, publisherName, status, href, host}: Guide,
  state: GuidanceState,
): PicturePiece[] {
  const {messages} = state;
  const lang = titleLanguage(state);
  const name = {text: title, style: 'name', ...(lang && {lang})} as const;
  const facts = [
    status === 'unspecified' ? '' : messages.statuses[status],
    href === undefined ? messages.notLinked : host === publisher ? '' : host,
  ].filter(Boolean);
  return [
    name,
    {text: publisher === publisherName ? publisher : `${publisherName} (${publisher})`, style: 'note', space: 2},
    ...(facts.length === 0 ? [] : [{text: facts.join(' · '), style: 'note'} as const]),
  ];
}
