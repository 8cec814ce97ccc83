import type {Language} from '../../datasets/source.js';
import type {Shown} from './index-page.js';
import {escaped} from './markdown-file.js';
import type {FigurePageWords} from './messages.nb.js';

/** The figures in one language, with their summaries. */
export interface Listed {
  language: Language;
  words: FigurePageWords;
  shown: readonly Shown[];
}

/** The file that programs read first on a site (llmstxt.org): every figure as Markdown, in each language. */
export function llmsFile(year: string, lists: readonly Listed[]): string {
  const {words: english} = lists.find(({language}) => language === 'en')!;
  const sections = lists.map(({language, words, shown}) => {
    const items = shown.map(
      ({tag, title, summary}) => `- [${escaped(title)}](figures/${language}/${tag}.md): ${escaped(summary)}`,
    );
    return `## ${escaped(words.figures)}\n\n${items.join('\n')}\n`;
  });
  return [`# ${escaped(english.report(year))}\n`, `> ${escaped(english.about)}\n`, ...sections].join('\n');
}
