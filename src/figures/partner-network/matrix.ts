import type {TemplateResult} from 'lit';
import type {ChartInteraction} from '../../charts/chart-interaction.js';
import {layoutRelationMatrix, type RelationMatrix} from '../../charts/relation-matrix/layout.js';
import {relationMatrix} from '../../charts/relation-matrix/view.js';
import type {Subject} from '../../datasets/partners.js';
import {inSentence, participantsText} from './network-text.js';
import type {NetworkState} from './state.js';

export function matrixLayout(year: string, {network}: NetworkState): RelationMatrix<Subject> {
  return layoutRelationMatrix(
    network.subjects.filter((subject) => subject.year === year),
    {
      columns: ({partners}) => partners.map(({id}) => id),
      columnDomain: network.partners.map(({id}) => id),
    },
  );
}

/** The matrix of one year, on the page and in files. */
export function drawMatrix(
  year: string,
  state: NetworkState,
  interaction?: ChartInteraction,
  rowHeight?: number,
): TemplateResult {
  const {network, partner, messages} = state;
  const column = network.partners.findIndex(({id}) => id === partner?.id);
  return relationMatrix(matrixLayout(year, state), {
    id: year,
    labelledBy: `title-${year}`,
    name: ({label}) => label,
    describe: (subject, id) =>
      messages.mark(id, inSentence(subject.label), inSentence(participantsText(subject, state))),
    isPlanned: ({planned}) => planned,
    highlighted: column < 0 ? undefined : column,
    interaction,
    rowHeight,
  });
}
