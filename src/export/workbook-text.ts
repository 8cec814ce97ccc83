/** The most characters that a cell may have in the format of Excel. */
const longestText = 32_767;

/**
 * A text that the format does not read as a code (`_x0041_`). The library that writes workbooks looks texts up in an object,
 * so that a name that every object has is written with its first letter as a code.
 */
export function workbookText(value: string): string {
  const plain = value.slice(0, longestText).replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  if (!(plain in {})) return plain;
  return `_x${plain.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_${plain.slice(1)}`;
}
