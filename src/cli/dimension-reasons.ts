import {isNameOf} from '../import/dimension-names.js';
import type {DimensionMapping, TableDimension} from '../import/imported-data.js';

export type Topic = 'time' | 'measure' | 'level';
export type Reason = 'asked' | 'role' | 'name' | 'periods' | 'left';

const roles: Readonly<Record<Topic, TableDimension['role']>> = {time: 'time', measure: 'metric', level: undefined};

/** The reason why a dimension is taken for a topic. */
export function reasonOf(topic: Topic, {id, label, role}: TableDimension, mapping: DimensionMapping): Reason {
  if (mapping[topic]) return 'asked';
  if (roles[topic] !== undefined && role === roles[topic]) return 'role';
  if (isNameOf(topic, id) || isNameOf(topic, label)) return 'name';
  return topic === 'time' ? 'periods' : 'left';
}

/** The same as a part of a sentence. */
export function reasonFor(topic: Topic, dimension: TableDimension, mapping: DimensionMapping): string {
  return {
    asked: 'as you ask for',
    role: `because the source gives it the role "${dimension.role}"`,
    name: 'because of its name',
    periods: 'because its categories are periods',
    left: 'because of its categories, or because it is left',
  }[reasonOf(topic, dimension, mapping)];
}
