// What cleans HTML on a server, with its own defaults and told of our elements. Each: HTML in, HTML out.
import markdownIt from 'markdown-it';
import {marked} from 'marked';
import rehypeParse from 'rehype-parse';
import rehypeSanitize, {defaultSchema} from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import xss from 'xss';
import {OPTIONS} from './forms.mjs';

const names = Object.keys(OPTIONS);

const rehype = (schema) => async (html) =>
  String(
    await unified().use(rehypeParse, {fragment: true}).use(rehypeSanitize, schema).use(rehypeStringify).process(html),
  );

export const sanitizers = {
  'sanitize-html': {
    default: (html) => sanitizeHtml(html),
    configured: (html) =>
      sanitizeHtml(html, {
        allowedTags: [...sanitizeHtml.defaults.allowedTags, 'infosec-trend'],
        allowedAttributes: {...sanitizeHtml.defaults.allowedAttributes, 'infosec-trend': names, '*': ['data-*']},
      }),
  },
  'rehype-sanitize': {
    default: rehype(defaultSchema),
    configured: rehype({
      ...defaultSchema,
      tagNames: [...defaultSchema.tagNames, 'infosec-trend'],
      attributes: {
        ...defaultSchema.attributes,
        'infosec-trend': names,
        '*': [...defaultSchema.attributes['*'], 'data*'],
      },
    }),
  },
  xss: {
    default: (html) => xss(html),
    configured: (html) =>
      xss(html, {
        whiteList: {
          ...xss.whiteList,
          'infosec-trend': names,
          p: ['data-report', ...names.map((name) => `data-${name}`)],
          div: ['data-report', ...names.map((name) => `data-${name}`)],
        },
      }),
  },
  marked: {default: (html) => marked.parse(html)},
  'markdown-it': {
    default: (html) => markdownIt().render(html),
    html: (html) => markdownIt({html: true}).render(html),
  },
};
