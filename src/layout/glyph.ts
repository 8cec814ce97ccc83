/** Some ten pixels wide around 0,0, all of about the same area. D3 has most of them, for a kilobyte to every reader. */
const shapes = [
  // circle, diamond, square
  'M5,0A5,5,0,1,1,-5,0A5,5,0,1,1,5,0Z',
  'M0,-5.8L5.8,0L0,5.8L-5.8,0Z',
  'M-4.3,-4.3H4.3V4.3H-4.3Z',
  // triangles that point up and down
  'M0,-6.4L5.8,3.6H-5.8Z',
  'M0,6.4L5.8,-3.6H-5.8Z',
  // plus, cross, hourglass
  'M-1.9,-5.8H1.9V-1.9H5.8V1.9H1.9V5.8H-1.9V1.9H-5.8V-1.9H-1.9Z',
  'M0,-2.7L3.5,-6.2L6.2,-3.5L2.7,0L6.2,3.5L3.5,6.2L0,2.7L-3.5,6.2L-6.2,3.5L-2.7,0L-6.2,-3.5L-3.5,-6.2Z',
  'M-5.4,-5.4H5.4L1.2,0L5.4,5.4H-5.4L-1.2,0Z',
];

/** The shape that tells a series apart without its colour, as an SVG path in pixels around 0,0. */
export function glyph(series: number): string {
  return shapes[series % shapes.length]!;
}
