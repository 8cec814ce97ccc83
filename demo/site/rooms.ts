import {readFileSync} from 'node:fs';

interface Heights {
  widths: readonly number[];
  figures: Readonly<Record<string, {heights: readonly number[]}>>;
}

/** One unit of the measured heights, in pixels. */
const unit = 20;

/**
 * Keeps the room that a figure is going to take at every width, so that links to what stands below it land there, however
 * late it is drawn. Without scripts nothing is drawn.
 */
export function roomStyles(): string {
  const {widths, figures} = JSON.parse(
    readFileSync(new URL('../../src/embed/heights.json', import.meta.url), 'utf8'),
  ) as Heights;
  const rules = Object.entries(figures).flatMap(([tag, {heights}]) =>
    heights.map((height, index) => {
      const rule = `[data-room="${tag}"]{min-block-size:${height * unit}px}`;
      return index === 0 ? rule : `@container room (width >= ${widths[index - 1]}px){${rule}}`;
    }),
  );
  return `.stage{container:room/inline-size}\n@media screen and (scripting: enabled){\n${rules.join('\n')}\n}\n`;
}
