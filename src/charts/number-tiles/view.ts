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
  width?: number;
  height: number;
}

export interface NumberTile {
  /** The word before the numbers: «fra». */
  lead?: string | undefined;
  /** The numbers in words and figures; `join` is the text between two of them. */
  numbers: readonly TileNumber[];
  join: string;
  /** A drawing of the numbers, under them. */
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
  tiles: readonly NumberTile[];
}

/** Numbers that are read one by one, each as the beginning of the phrase that makes it true. */
export function numberTiles(groups: readonly TileGroup[]): TemplateResult {
  return html`${groups.map(
    ({isLead, tiles}) =>
      html`<ul class="tiles ${isLead ? 'lead' : 'strip'}${tiles.length === 1 && groups.length === 1 ? ' alone' : ''}">
        ${tiles.map(tile)}
      </ul>`,
  )}`;
}

function tile({lead, numbers, join, drawing, detail, names, mentioned}: NumberTile): TemplateResult {
  return html`<li class="tile${mentioned ? ' mentioned' : ''}">
    <p class="statement">
      ${lead ? html`<span class="join">${lead}</span> ` : nothing}${numbers.map(
        ({number, about, unit}, i) =>
          html`${i > 0 ? html` <span class="join">${join}</span> ` : nothing}<span class="counted"
              ><strong class="big-number"
                >${about ? html`<span class="about">${about} </span>` : nothing}${number}</strong
              >${unit ? html` <span class="unit-name">${unit}</span>` : nothing}</span
            >`,
      )}
    </p>
    ${drawing ? html`<div class="tile-drawing">${drawing.template}</div>` : nothing}
    <p class="detail">
      ${detail}${mentioned ? html`<span class="pause">, </span><span class="mention">${mentioned}</span>` : nothing}
    </p>
    ${names ? namesOf(names) : nothing}
  </li>`;
}

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
