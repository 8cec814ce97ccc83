// What the project forbids and no rule at hand can see. Loaded by .oxlintrc.json.

/** Markup that a strict Content Security Policy blocks, or that would make markup out of data. */
const UNSAFE_MARKUP = /[\s"'](style|on[a-z]+)\s*=|\.(innerHTML|outerHTML|srcdoc)\s*=|<(script|style)\b/i;

const safeTemplates = {
  create: (context) => ({
    TaggedTemplateExpression(node) {
      if (node.tag.name !== 'html' && node.tag.name !== 'svg') return;
      for (const quasi of node.quasi.quasis) {
        const [unsafe] = UNSAFE_MARKUP.exec(quasi.value.raw) ?? [];
        if (unsafe) context.report({node: quasi, message: `A template may not contain \`${unsafe.trim()}\`.`});
      }
    },
  }),
};

/**
 * The one option is a pattern of modules that this folder loads on demand: with `import()`, never at once. Everything
 * else it imports at once, or from its own folder as it likes. (To `no-restricted-imports` the two are the same.)
 */
const onDemand = {
  meta: {schema: [{type: 'string'}]},
  create(context) {
    const lazy = (source) => context.options.length > 0 && new RegExp(context.options[0]).test(source.value);
    const atOnce = (node) => {
      const isType = node.importKind === 'type' || node.exportKind === 'type';
      if (node.source && !isType && lazy(node.source)) context.report({node, message: 'Load this with import().'});
    };
    return {
      ImportDeclaration: atOnce,
      ExportAllDeclaration: atOnce,
      ExportNamedDeclaration: atOnce,
      ImportExpression(node) {
        const isOwn = node.source.value?.startsWith('./');
        if (!isOwn && !lazy(node.source))
          context.report({node, message: 'Only tools and languages are loaded on demand.'});
      },
    };
  },
};

export default {
  meta: {name: 'report-widgets'},
  rules: {'safe-templates': safeTemplates, 'on-demand': onDemand},
};
