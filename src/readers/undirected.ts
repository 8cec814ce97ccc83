/** Marks that turn the direction of text would turn the sentence around a label, too. A label needs none of them. */
export function undirected(text: string): string {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
