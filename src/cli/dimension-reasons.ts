import {isNameOf} from '../import/dimension-names.js';
import type {DimensionMapping, TableDimension} from '../import/imported-data.js';

type Topic = 'time' | 'measure' | 'level';

const roles: Readonly<Record<Topic, TableDimension['role']>> = {time: 'time', measure: 'metric', level: undefined};

/** The reason why a dimension is taken for a topic, as a part of a sentence. */
export function reasonFor(topic: Topic, dimension: TableDimension, hints: DimensionMapping): string {
  const {id, label, role} = dimension;
  if (hints[topic]) return 'as you ask for';
  if (roles[topic] !== undefined && role === roles[topic]) return `because the source gives it the role "${role}"`;
  if (isNameOf(topic, id) || isNameOf(topic, label)) return 'because of its name';
  return topic === 'time' ? 'because its categories are periods' : 'because of its categories, or because it is left';
}
