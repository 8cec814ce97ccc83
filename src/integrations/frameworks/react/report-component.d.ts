import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import type {Element, NamedListeners, Properties, Tag} from '../tag-types.js';

/** The props of an element: its options, its listeners, and those of any HTML element. */
export type ReportProps<T extends Tag> = Omit<
  HTMLAttributes<Element<T>>,
  keyof Properties<T> | keyof NamedListeners<T>
> &
  Properties<T> &
  NamedListeners<T>;

export type ReportComponent<T extends Tag> = ForwardRefExoticComponent<ReportProps<T> & RefAttributes<Element<T>>>;
