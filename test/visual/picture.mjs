// Pictures as rows of points, three bytes each.
export function blank(width, height, grey = 255) {
  return {width, height, data: Buffer.alloc(width * height * 3, grey)};
}

/** Half as wide and high: each point is the mean of four, so that the edges of letters do not matter. */
export function half({width, height, data}) {
  const small = blank(Math.floor(width / 2), Math.floor(height / 2));
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width * 3; x++) {
      const at = (y * 2 * width + Math.floor(x / 3) * 2) * 3 + (x % 3);
      const sum = data[at] + data[at + 3] + data[at + width * 3] + data[at + width * 3 + 3];
      small.data[y * small.width * 3 + x] = Math.round(sum / 4);
    }
  }
  return small;
}

/** Sixteen steps of each colour are enough to see what has changed, and take a third of the room. */
export function coarse(picture) {
  return {...picture, data: Buffer.from(picture.data.map((value) => Math.round(value / 17) * 17))};
}

export function put(on, {width, height, data}, left, top) {
  for (let y = 0; y < height; y++)
    data.copy(on.data, ((top + y) * on.width + left) * 3, y * width * 3, (y + 1) * width * 3);
}

export function cut(from, left, top, width, height) {
  const piece = blank(width, height);
  for (let y = 0; y < height; y++) {
    const start = ((top + y) * from.width + left) * 3;
    from.data.copy(piece.data, y * width * 3, start, start + width * 3);
  }
  return piece;
}

/** Each point as a square of so many. */
export function enlarged({width, height, data}, times) {
  const large = blank(width * times, height * times);
  for (let y = 0; y < large.height; y++) {
    for (let x = 0; x < large.width; x++) {
      const from = (Math.floor(y / times) * width + Math.floor(x / times)) * 3;
      data.copy(large.data, (y * large.width + x) * 3, from, from + 3);
    }
  }
  return large;
}
