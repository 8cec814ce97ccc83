/** The parts of custom-elements.json that the build reads. */
export interface Manifest {
  modules: readonly Module[];
}

interface Module {
  path?: string;
  declarations: readonly Declaration[];
}

export interface Declaration {
  name: string;
  tagName?: string;
  description?: string;
  attributes?: readonly Attribute[];
  events?: readonly Event[];
  slots?: readonly Described[];
  cssParts?: readonly Described[];
  cssProperties?: readonly (Described & {default?: string})[];
  members?: readonly Member[];
}

export interface Described {
  name: string;
  description?: string;
}

export interface Attribute extends Described {
  type: {text: string};
  default?: string;
}

export interface Event extends Described {
  type: {text: string};
}

export interface Member extends Described {
  kind: string;
  /** The attribute of a field that is an option. */
  attribute?: string;
  /** The parameters of a method. */
  parameters?: readonly (Described & {type: {text: string}})[];
  return?: {type: {text: string}};
}
