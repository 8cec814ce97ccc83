const wordsOf = (text: string) => text.match(/[\p{L}’]+|\d+(?:[.,]\d+)*/gu) ?? [];
/** A colon ends what a reader takes in at once, as a full stop does. */
const sentencesOf = (text: string) => text.split(/[.!?:](?:\s|$)/).filter((part) => part.trim() !== '').length;

/** Björnsson's LIX: words per sentence plus the percentage of words of more than six letters. Below 40 is easy enough for all. */
export function lix(text: string): number {
  const words = wordsOf(text);
  const long = words.filter((word) => word.length > 6).length;
  return words.length / sentencesOf(text) + (100 * long) / words.length;
}

/** Flesch and Kincaid's grade: years of American school that it takes to read an English text. */
export function grade(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentencesOf(text) + (11.8 * syllables) / words.length - 15.59;
}

/** Groups of vowels, without the endings in which an e is not heard: «measure», «moved», «lines». */
function syllablesOf(word: string): number {
  const heard = word.toLowerCase().replace(/(?<=[^aeiouyl])e$|(?<=[^aeioutd])ed$|(?<=[^aeioucghlsxz])es$/, '');
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}
