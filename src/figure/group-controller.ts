import type {LitElement, ReactiveController} from 'lit';
import {isServer} from './is-server.js';
import {figuresChanged} from './language-controller.js';
import type {Highlights, Selection} from './selection.js';
import {toText} from './to-text.js';

export interface Follower extends LitElement {
  /** Figures of one group follow one another; a figure without a group follows none. */
  group?: string | undefined;
  follow(selection: Selection): void;
}

/** Makes a figure follow the others of its group. It does not send on the choices that it follows, to avoid a loop. */
export class GroupController implements ReactiveController {
  #document: Document | undefined;
  #group: string | undefined;
  #chosen: Highlights = {marks: []};
  #highlights: Highlights = this.#chosen;

  /** @param hasHighlights - Whether a change of the highlighted marks requires the figure to be drawn again. */
  constructor(
    private readonly host: Follower,
    private readonly hasHighlights: () => boolean,
  ) {
    host.addController(this);
  }

  /** The marks that the reader points at in another figure of the group or, where there are none, has chosen there. */
  get highlights(): Highlights {
    return this.#highlights;
  }

  /** Replaces the chosen marks by those of another figure. */
  choose(selection: Selection): void {
    this.#chosen = highlightsIn(selection);
    this.#highlight(this.#chosen);
  }

  #highlight(highlights: Highlights): void {
    this.#highlights = highlights;
    if (this.hasHighlights()) this.host.requestUpdate();
  }

  hostConnected(): void {
    if (isServer) return;
    this.#document = this.host.ownerDocument;
    this.#document.addEventListener('report-select', this);
    this.#document.addEventListener('report-hover', this);
  }

  hostUpdate(): void {
    const group = toText(this.host.group);
    if (group === this.#group) return;
    this.#group = group;
    figuresChanged();
  }

  hostDisconnected(): void {
    this.#document?.removeEventListener('report-select', this);
    this.#document?.removeEventListener('report-hover', this);
  }

  handleEvent(event: Event): void {
    const [sender] = event.composedPath() as [Partial<Follower>?];
    const {type, detail} = event as CustomEvent<unknown>;
    const group = toText(sender?.group);
    if (group === '' || toText(this.host.group) !== group || !isObject(detail)) return;
    if (type === 'report-hover') {
      const hovered = highlightsIn(detail);
      this.#highlight(hovered.marks.length > 0 ? hovered : this.#chosen);
    } else if (sender === this.host) this.choose({});
    else this.host.follow(detail);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Any script can send such an event, with any content. */
const highlightsIn = ({marks, claim}: Selection): Highlights => ({marks: [marks ?? []].flat().filter(isObject), claim});
