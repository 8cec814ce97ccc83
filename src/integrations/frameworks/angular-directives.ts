import type {Manifest} from '../../build/manifest.js';
import {camel, componentApi, type ElementApi} from './element-api.js';
import {typeOf} from './element-types.js';

/** A directive whose inputs are the options of an element. It writes them as attributes, also on a server. */
function directive({tag, className, options}: ElementApi): string {
  const bindings = options.map(({name, kind}) => {
    const value = kind === 'flag' ? `${camel(name)}() ? '' : null` : `${camel(name)}()`;
    return `    '[attr.${name}]': "${value}",`;
  });
  const inputs = options.map((option) => `  readonly ${camel(option.name)} = input<${typeOf(option)} | undefined>();`);
  return `
@Directive({
  selector: '${tag}',
  host: {
${bindings.join('\n')}
  },
})
export class ${className}Directive {
${inputs.join('\n')}
}
`;
}

/** Directives for Angular, as source: Angular compiles them with the application. */
export function angularDirectives(manifest: Manifest): string {
  return `import {Directive, input} from '@angular/core';\n${componentApi(manifest).map(directive).join('')}`;
}
