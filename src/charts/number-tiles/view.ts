import {html, nothing, type TemplateResult} from 'lit';

export interface TileNumber {
  number: string;
  /** The word before a number that is not exact. */
  about: string | undefined;
  /** Empty where the unit follows the next number. */
  unit: string;
}

/** A drawing with its size in a picture, in pixels: as wide as the tile where there is no width. */
export interface TileDrawing {
  template: TemplateResult;
  /** The meaning of its squares, for readers who see them. */
  caption?: string | undefined;
  width?: number;
  height: number;
}

export interface NumberTile {
  /** The word before the numbers: «fra». */
  lead?: string | undefined;
  /** The numbers in words and figures; `join` is the text between two of them. */
  numbers: readonly TileNumber[];
  join: string;
  /** A drawing under the numbers and the detail, which are one phrase. */
  drawing?: TileDrawing | undefined;
  detail: string;
  /** Names that belong to the number, in the language of the report, and what they are, without a colon. */
  names?: {lead: string; items: readonly string[]} | undefined;
  /** The note that the tile is mentioned elsewhere. */
  mentioned?: string | undefined;
}

export interface TileGroup {
  /** Leading tiles have a drawing and larger numbers; the rest are in a uniform strip. */
  isLead: boolean;
  /** The topic of a strip, where a figure has several. */
  topic?: string | undefined;
  tiles: readonly NumberTile[];
}

/** Numbers that are read one by one, each as the beginning of the phrase that makes it true. */
export function numberTiles(groups: readonly TileGroup[]): TemplateResult {
  const isAlone = groups.length === 1 && groups[0]!.tiles.length === 1;
  const list = ({isLead, tiles}: TileGroup) =>
    html`<ul class="tiles${isLead ? ' lead' : ''}${isAlone ? ' alone' : ''}">
      ${tiles.map((one) => tile(one, isLead))}
    </ul>`;
  const strips = groups.filter(({isLead}) => !isLead);
  return html`${groups.filter(({isLead}) => isLead).map(list)}
  ${
    strips.length === 0
      ? nothing
      : html`<div class="strip">
          ${strips.map((group) => html`${group.topic ? html`<p class="tile-topic">${group.topic}</p>` : nothing}${list(group)}`)}
        </div>`
  }`;
}

function tile(one: NumberTile, isLead: boolean): TemplateResult {
  const {drawing, detail, names, mentioned} = one;
  const words = html`${isLead ? statement(one) : listed(one)}
    <p class="detail">
      ${detail}${mentioned ? html`<span class="pause">, </span><span class="mention">${mentioned}</span>` : nothing}
    </p>`;
  return html`<li class="tile${mentioned ? ' mentioned' : ''}">
    ${isLead ? html`<div>${words}</div>` : words}
    ${
      drawing
        ? html`<div class="tile-drawing">
            ${drawing.template}${drawing.caption ? html`<p class="detail" aria-hidden="true">${drawing.caption}</p>` : nothing}
          </div>`
        : nothing
    }
    ${names ? namesOf(names) : nothing}
  </li>`;
}

/** The numbers of a leading tile with the words around them, as one phrase that is read line by line. */
function statement(one: NumberTile): TemplateResult {
  return html`<p class="statement">
    ${one.numbers.map(({number, unit}, i) => {
      const {before, after} = wordsAround(one, i);
      return html`<span class="counted"
        >${before ? html`<span class="before">${before}</span> ` : nothing}<strong class="big-number">${number}</strong
        >${unit ? html` <span class="unit-name">${unit}</span>` : nothing}${after ? html` <span class="after">${after}</span>` : nothing}</span
      > `;
    })}
  </p>`;
}

/** The words before a number of a leading tile and after its unit. Words between two numbers follow the first unit, if any. */
export function wordsAround({lead, numbers, join}: NumberTile, i: number): {before: string; after: string} {
  const {about, unit} = numbers[i]!;
  const joinsBefore = i > 0 && numbers[i - 1]!.unit === '';
  const isJoined = i < numbers.length - 1 && unit !== '';
  return {before: wordsOf(i === 0 ? lead : joinsBefore ? join : '', about), after: isJoined ? join : ''};
}

/** In a list, the first number is beside its words, and a second number is one of them: the phrase is one entry. */
function listed({lead, numbers: [first, second], join}: NumberTile): TemplateResult {
  const {number, about, unit} = first!;
  const before = wordsOf(lead, about);
  return html`<p class="statement">
    <span class="amount"
      >${before ? html`<span class="before">${before} </span> ` : nothing}<strong class="big-number"
        >${number} </strong
      ></span
    >
    <span class="counted-words"
      >${unit ? html`<span class="unit-name">${unit}</span> ` : nothing}${second ? html`${wordsOf(join, second.about)} <strong class="unit-name">${second.number} ${second.unit}</strong>` : nothing}</span
    >
  </p>`;
}

/** Words that are there, with spaces between them. */
export const wordsOf = (...words: readonly (string | undefined)[]) => words.filter(Boolean).join(' ');

/** A single name is part of the line before it; a longer list is folded under that line. */
function namesOf({lead, items}: NonNullable<NumberTile['names']>): TemplateResult {
  const [first, ...others] = items;
  return others.length === 0
    ? html`<p class="detail named">${lead}: <span lang="nb">${first}</span></p>`
    : html`<details class="detail named">
        <summary>${lead}</summary>
        <ul class="names" lang="nb">
          ${items.map((name) => html`<li>${name}</li>`)}
        </ul>
      </details>`;
}
