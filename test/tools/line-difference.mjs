/** The lines that differ between two texts, `-` for those that are gone and `+` for those that are new, each with its number. */
export function lineDifference(before, after) {
  const [a, b] = [before.split('\n'), after.split('\n')];
  // How many lines are the same from here on, at best.
  const same = Array.from({length: a.length + 1}, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      same[i][j] = a[i] === b[j] ? same[i + 1][j + 1] + 1 : Math.max(same[i + 1][j], same[i][j + 1]);
    }
  }
  const lines = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else if (j >= b.length || (i < a.length && same[i + 1][j] >= same[i][j + 1])) lines.push(`- ${i + 1}: ${a[i++]}`);
    else lines.push(`+ ${j + 1}: ${b[j++]}`);
  }
  return lines.join('\n');
}
