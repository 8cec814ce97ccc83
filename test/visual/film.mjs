// Looks at one figure in every state that it has.
import {openCamera} from './camera.mjs';
import {nameOf, placesOf, widths} from './states.mjs';

/** A text is written out once, at the first width; elsewhere its beginning tells which one it is. */
const whole = (line) => line;
const short = (line) => line.replace(/(«.{24}).+»$/, '$1…»');

/**
 * What is seen of a figure: for every place its text and boxes, for every view and scheme its colours, and a small
 * picture of every state. `change` is done to the page before each look.
 */
export async function film(studio, tag, {places, change} = {}) {
  const camera = await openCamera(studio);
  const scenes = [];
  let standing;
  for (const place of places ?? placesOf(tag)) {
    await camera.as(place.looks[0]);
    const set = `${place.view} ${place.language}`;
    if (set !== standing || change) await camera.setUp(place);
    standing = set;
    await camera.fit(place.width);
    if (change) await camera.tab.evaluate(change);
    const scene = {name: nameOf(place), place, looks: {}};
    for (const look of place.looks) {
      await camera.as(look);
      await camera.settle();
      const {boxes, ...told} = await camera.tell();
      scene.looks[look] = {
        ...told,
        boxes: boxes.map(place.width === widths[0] ? whole : short),
        picture: await camera.picture(),
      };
    }
    scenes.push(scene);
  }
  await camera.close();
  return {tag, scenes, faults: camera.faults, isPart: places !== undefined};
}

/** A picture at full size of a state, for those who want to see what has changed. */
export async function enlarge(studio, place, look, change) {
  const camera = await openCamera(studio);
  await camera.as(look);
  await camera.setUp(place);
  await camera.fit(place.width);
  if (change) await camera.tab.evaluate(change);
  const file = await camera.file();
  await camera.close();
  return file;
}
