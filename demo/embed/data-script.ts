interface Factory {
  createPolicy(name: string, rules: {createScript: (text: string) => string}): {createScript: (text: string) => string};
}

/** The text of every script that is set needs a policy, also where the script is data. */
const policy = (globalThis as {trustedTypes?: Factory}).trustedTypes?.createPolicy('embed-data', {
  createScript: (text) => text,
});

/** A script that is data, which is not run. */
export function dataScript(json: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = policy?.createScript(json) ?? json;
  return script;
}
