/** Whether a title says that what is below it is per cent. Points of percentages are something else. */
export function saysPercent(text: string): boolean {
  return /%|(?<!\p{L})(prosent|pst|per ?cent)(?!\p{L}| ?(poeng|point))/iu.test(text);
}
