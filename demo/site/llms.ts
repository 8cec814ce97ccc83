import type {Language} from '../../src/datasets/source.js';
import {escaped} from '../../src/build/pages/markdown-file.js';
import {pages as documents, readMarkdown} from '../documentation/pages.js';
import {groups} from '../examples.js';
import {siteWords} from '../words.js';
import {elementAddress} from './element-page.js';
import {words} from './start-words.js';

/** The site is described in one language to programs, which read that of the documentation. */
const language: Language = 'en';

const section = (title: string, items: readonly string[]) => `## ${title}\n\n${items.join('\n')}\n`;
const item = (name: string, href: string, about = '') =>
  `- [${escaped(name)}](${href})${about && `: ${escaped(about)}`}`;
const titleOf = (file: string) => /^# (.+)$/m.exec(readMarkdown(file))?.[1] ?? file;

/** What programs that read sites begin with (llmstxt.org). */
export const llms = (): string =>
  [
    `# ${escaped(siteWords.brand[language])}\n`,
    `> ${escaped(words.lead[language])}\n`,
    section(words.figures[language], [
      item('Every figure with its numbers, as Markdown, in three languages', 'digdir-report-widgets/llms.txt'),
      ...groups.map(({tag, title, about}) => item(title[language], elementAddress(language, tag), about[language])),
    ]),
    section(
      siteWords.documentation[language],
      Array.from(documents, ([address, file]) => item(titleOf(file), address)),
    ),
  ].join('\n');
