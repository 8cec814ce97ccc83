// Pictures as rows of points, three bytes each.
export function blank(width, height, grey = 255) {
  return {width, height, data: Buffer.alloc(width * height * 3, grey)};
}

/** So many times narrower and lower: each point is the mean of a square, so that the edges of letters do not matter. */
export function shrunk({width, height, data}, times) {
  const small = blank(Math.floor(width / times), Math.floor(height / times));
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const sums = [0, 0, 0];
      for (let down = 0; down < times; down++) {
        const from = ((y * times + down) * width + x * times) * 3;
        for (let at = 0; at < times * 3; at++) sums[at % 3] += data[from + at];
      }
      for (const [at, sum] of sums.entries())
        small.data[(y * small.width + x) * 3 + at] = Math.round(sum / (times * times));
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
