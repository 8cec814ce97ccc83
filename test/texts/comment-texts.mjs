// The comments of the source, in English, without the lines that a tool reads.
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseSync} from 'rolldown/utils';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = readdirSync(`${root}src`, {recursive: true})
  .map((file) => `src/${file}`)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort((a, b) => a.localeCompare(b, 'en'));

/** One text for a comment, and for lines of comments under each other. */
function joined(comments, source) {
  const texts = [];
  let end = -1;
  for (const {type, value, start, end: last} of comments) {
    const isNext = type === 'Line' && end >= 0 && /^\r?\n[ \t]*$/.test(source.slice(end, start));
    const text = value.replaceAll(/^\s*\*+ ?/gm, '').trim();
    if (isNext) texts[texts.length - 1] += ` ${text}`;
    else texts.push(text);
    end = type === 'Line' ? last : -1;
  }
  return texts;
}

/** A tag of a doc comment, with the type and the name that follow it. */
const tag = /@(?:tag|omit) [^\n]*|@\w+(?: \{[^\n]*?\}(?= ))?(?: \[?[\w.-]+\]? -)?/g;

/** `{file, language, text}` of each comment; Norwegian in «» is quoted, and what the linter is told is no prose. */
export function commentTexts() {
  return sources.flatMap((file) => {
    const source = readFileSync(`${root}${file}`, 'utf8');
    return joined(parseSync(file, source).comments, source)
      .filter((text) => text !== '' && !/^(?:oxlint-|@ts-|@vite-)/.test(text))
      .map((text) => ({
        file,
        language: 'en',
        text: text
          .replaceAll(tag, ' ')
          .replaceAll(/«[^»]*»/gu, ' ')
          .trim(),
      }));
  });
}
