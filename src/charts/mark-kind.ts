/** The sizes of the marks of a series over time: the first is hollow, the last filled, and those between are small. */
const scales = {first: 0.8, between: 0.55, last: 1};
export type MarkKind = keyof typeof scales;
export const markTransform = (kind: MarkKind): string => `scale(${scales[kind]})`;
