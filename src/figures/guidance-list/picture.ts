import type {GuidanceListWords} from './messages.nb.js';
import type {Guide} from '../../datasets/guidance.js';
import type {Language} from '../../datasets/source.js';
import type {Picture, Room} from '../../figure/figure-export.js';
import {listPicture, type PicturePiece} from '../../figure/list-picture.js';
import {headRow, pairedRows} from '../../figure/picture-rows.js';

export interface GuidesShown {
  guides: readonly Guide[];
  /** How many there are, of which those that were searched for are shown. */
  all: number;
  /** The language of the titles, where it is not that of the page. */
  titleLanguage: Language | undefined;
  words: GuidanceListWords;
  language: Language;
}

/** The guides in two columns: title, publisher, status and host. */
export function guidesPicture(shown: GuidesShown, room?: Room): Promise<Picture> {
  const {guides, all, words, language} = shown;
  const count = guides.length === 0 ? words.nothing : words.shown(guides.length, all);
  return listPicture(
    {
      language,
      rows: ({width, isBrief}) => [
        ...(guides.length === all ? [] : [headRow([{text: count, style: 'strong'}], width)]),
        ...pairedRows(guides, width, (guide) => guidePieces(guide, shown, isBrief)),
      ],
    },
    room,
  );
}

function guidePieces(
  {title, publisher, publisherName, status, href, host}: Guide,
  {words, titleLanguage}: GuidesShown,
  isBrief = false,
): PicturePiece[] {
  const name = {text: title, style: 'name', ...(titleLanguage && {lang: titleLanguage})} as const;
  const facts = [
    status === 'unspecified' ? '' : words.statuses[status],
    href === undefined ? words.notLinked : host === publisher ? '' : host,
  ].filter(Boolean);
  if (isBrief) return [name, {text: [publisher, ...facts].join(' · '), style: 'note', space: 2}];
  return [
    name,
    {text: publisher === publisherName ? publisher : `${publisherName} (${publisher})`, style: 'note', space: 2},
    ...(facts.length === 0 ? [] : [{text: facts.join(' · '), style: 'note'} as const]),
  ];
}
