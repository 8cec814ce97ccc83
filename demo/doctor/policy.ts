/** A Content-Security-Policy: its directives in their order, each with its values. */
export interface Policy {
  directives: ReadonlyMap<string, readonly string[]>;
  /** In a `<meta>` some directives are ignored. */
  isMeta: boolean;
  /** It only tells, and stops nothing. */
  isReportOnly: boolean;
}

/** The first of two directives with the same name holds, as in a browser. */
export function parsePolicy(text: string, {isMeta = false, isReportOnly = false} = {}): Policy {
  const directives = new Map<string, readonly string[]>();
  for (const directive of text.split(';')) {
    const [name, ...values] = directive.trim().split(/\s+/);
    const key = name!.toLowerCase();
    if (key && !directives.has(key)) directives.set(key, values);
  }
  return {directives, isMeta, isReportOnly};
}

export function policyText({directives}: Policy): string {
  return [...directives].map(([name, values]) => [name, ...values].join(' ')).join('; ');
}

export interface Directive {
  name: string;
  values: readonly string[];
}

/** The same policy with one directive changed, or added at the end. */
export function withDirective(policy: Policy, {name, values}: Directive): Policy {
  return {...policy, directives: new Map([...policy.directives, [name, values]])};
}

/** Which directive decides, and what it lists; nothing where nothing is forbidden. */
export function deciding({directives}: Policy, fallbacks: readonly string[]): Directive | undefined {
  const name = fallbacks.find((one) => directives.has(one));
  return name === undefined ? undefined : {name, values: directives.get(name)!};
}
