// A live drawing gives marks and bars boxes of their own, to move and to stretch them one by one. In one that stands
// still, a single element says the same, and a browser has less to read, to style and to place before it paints.

const MARK =
  /<svg class="mark" x="([^"]*)" y="([^"]*)" overflow="visible"([^>]*)><path class="([^"]*)" d="([^"]*)"\/><\/svg>/g;
const CIRCLE = /^M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0Z$/;
const SQUARE = /^M-([\d.]+),-\1H\1V\1H-\1Z$/;
const BAR =
  /<svg x="([^"]*)" y="([^"]*)" width="([^"]*)" overflow="visible"><rect class="([^"]*)" y="(-?[\d.]+)" width="100%" height="([\d.]+)"([^>]*)\/><\/svg>/g;
/** @param {string} text Markup of a figure, tidied. */
export const stillMarks = (text) =>
  text
    .replace(MARK, mark)
    .replace(BAR, '<rect class="$4" x="$1" y="$2" width="$3" height="$6" transform="translate(0 $5)"$7/>');

/** Other glyphs keep their box: only circles and squares can stand at percentages. */
function mark(whole, x, y, told, classes, path) {
  const [, radius] = CIRCLE.exec(path) ?? [];
  if (radius) return `<circle class="mark ${classes}" cx="${x}" cy="${y}" r="${radius}"${told}/>`;
  const [, half] = SQUARE.exec(path) ?? [];
  if (!half) return whole;
  return `<rect class="mark ${classes}" x="${x}" y="${y}" width="${half * 2}" height="${half * 2}" transform="translate(-${half} -${half})"${told}/>`;
}
