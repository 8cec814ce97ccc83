import type {GoalResultsWords} from './messages.nb.js';
import type {Goal} from '../../datasets/goals.js';
import type {Picture} from '../../figure/figure-export.js';
import {listPicture} from '../../figure/list-picture.js';
import {headRow, quotePiece, statementRows, type StatementText} from '../../figure/picture-rows.js';
import type {GoalsState} from './state.js';

/** Chapter by chapter: the vision, and every goal with its results beside it. */
export function goalsPicture({goals: {chapters}, messages, language}: GoalsState): Promise<Picture> {
  return listPicture({
    language,
    rows: (width) =>
      chapters.flatMap(({name, vision, goals}) => [
        ...(chapters.length > 1 ? [headRow([{text: name, style: 'group'}], width, 32)] : []),
        ...(vision === undefined
          ? []
          : [
              headRow(
                [{text: messages.vision, style: 'label'}, quotePiece(messages.quoted(vision), 'quote', 0)],
                width,
                8,
              ),
            ]),
        ...statementRows(
          goals.map((goal) => goalText(goal, messages)),
          width,
        ),
      ]),
  });
}

function goalText({id, label, quote, results}: Goal, messages: GoalResultsWords): StatementText {
  return {
    main: [{text: `${messages.goal(id)}: ${label}`, style: 'name'}, quotePiece(messages.quoted(quote))],
    aside: [
      {text: messages.results(results.length), style: 'label'},
      ...results.flatMap((result) => [
        {text: result.label, style: 'strong', space: 6} as const,
        quotePiece(messages.quoted(result.quote), 'fact', 0),
      ]),
    ],
  };
}
