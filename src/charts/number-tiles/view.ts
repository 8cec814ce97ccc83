import {html, nothing, type TemplateResult} from 'lit';

export interface TileNumber {
  number: string;
  /** Stands before a number that is not exact. */
  about: string | undefined;
  unit: string;
}

/** With the size that it has in a picture, in pixels: as wide as the tile where no width is said. */
export interface TileDrawing {
  template: TemplateResult;
  width?: number;
  height: number;
}

export interface NumberTile {
  /** Columns that the tile takes where there are two, and where there are four. */
  ofTwo: number;
  ofFour: number;
  /** The numbers in words and figures; `join` stands between two of them. */
  numbers: readonly TileNumber[];
  join: string;
  /** Stands in the place of the numbers, above what they count. */
  drawing?: TileDrawing | undefined;
  /** Stands under the numbers. */
  extra?: TileDrawing | undefined;
  detail: string;
  /** Names that belong to the number, in the language of the report. */
  names?: {lead: string; items: readonly string[]} | undefined;
  /** Says that the tile is spoken of elsewhere. */
  mentioned?: string | undefined;
}

export interface TileGroup {
  id: string;
  /** Left out where the group is alone. */
  label?: string | undefined;
  tiles: readonly NumberTile[];
}

/** Numbers to be read one by one, each as the beginning of the phrase that makes it true. */
export function numberTiles(groups: readonly TileGroup[]): TemplateResult {
  return html`${groups.map(
    ({label, tiles}) =>
      html`${label ? html`<p class="tiles-label">${label}</p>` : nothing}
        <ul class=${tiles.length === 1 && groups.length === 1 ? 'tiles alone' : 'tiles'}>
          ${tiles.map(tile)}
        </ul>`,
  )}`;
}

function tile({ofTwo, ofFour, numbers, join, drawing, extra, detail, names, mentioned}: NumberTile): TemplateResult {
  return html`<li class="tile${mentioned ? ' mentioned' : ''} of-two-${ofTwo} of-four-${ofFour}">
    ${drawing?.template ?? nothing}
    <p class="statement">
      ${
        drawing
          ? html`<span class="unit-name">${numbers.at(-1)!.unit}</span>`
          : numbers.map(
              ({number, about, unit}, i) =>
                html`${i > 0 ? html` <span class="join">${join}</span> ` : nothing}<span class="counted"
                    ><strong class="big-number"
                      >${about ? html`<span class="about">${about} </span>` : nothing}${number}</strong
                    >
                    <span class="unit-name">${unit}</span></span
                  >`,
            )
      }
    </p>
    ${extra?.template ?? nothing}
    <p class="detail">${detail}${mentioned ? `, ${mentioned}` : nothing}</p>
    ${names ? namesOf(names) : nothing}
  </li>`;
}

/** A list of one is part of the line that leads to it. */
function namesOf({lead, items}: NonNullable<NumberTile['names']>): TemplateResult {
  const [first, ...others] = items;
  return others.length === 0
    ? html`<p class="detail named">${lead} <span lang="nb">${first}</span></p>`
    : html`<p class="detail named">${lead}</p>
        <ul class="names named" lang="nb">
          ${items.map((name) => html`<li>${name}</li>`)}
        </ul>`;
}
