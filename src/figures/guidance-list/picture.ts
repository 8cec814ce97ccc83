import type {Guide} from '../../datasets/guidance.js';
import type {Picture} from '../../figure/figure-export.js';
import {cardRows, headRow, listPicture, pairedRows, type PicturePiece} from '../../figure/list-picture.js';
import {groupsOf, hostText, publisherText, statusText, titleLanguage, type GuidanceState} from './state.js';

/** A card for each publisher with its guides, or the guides in two columns where the page has one list of them. */
export function guidesPicture(state: GuidanceState): Promise<Picture> {
  const {found, guidance, messages, language} = state;
  const all = guidance.guides.length;
  const count = found.length === 0 ? messages.nothing : messages.shown(found.length, all);
  const cards = groupsOf(state)?.map(({name, guides}): PicturePiece[] => [
    {text: `${guides.length}\u00a0${name}`, style: 'strong'},
    ...guides.flatMap((guide, i): PicturePiece[] => [
      {line: 'line', space: 10, isAligned: i === 0},
      ...guidePieces({...guide, publisher: ''}, state),
    ]),
  ]);
  return listPicture({
    language,
    rows: (width) => [
      ...(found.length === all ? [] : [headRow([{text: count, style: 'note'}], width)]),
      ...(cards
        ? cardRows(cards, width)
        : pairedRows(
            found.map((guide) => guidePieces(guide, state)),
            width,
          )),
    ],
  });
}

/** The publisher is left out where it is empty. */
function guidePieces(guide: Guide, state: GuidanceState): PicturePiece[] {
  const {title, publisher, publisherName, status} = guide;
  const {messages} = state;
  const lang = titleLanguage(state);
  const isCertain = status !== 'new-or-updated';
  const tags = [
    {text: publisher && publisherText(publisher, publisherName), style: 'note'} as const,
    {
      text: statusText(guide, state),
      style: isCertain ? 'small-strong' : 'small',
      outline: isCertain ? 'certain tag' : 'tag',
    } as const,
    {text: hostText(guide, messages.notLinked), style: 'note'} as const,
  ].filter(({text}) => text !== '');
  return [
    {text: title, style: 'fact', space: 10, ...(lang && {lang})},
    ...(tags.length === 0 ? [] : [{tags, space: 4}]),
  ];
}
