/**
 * A script to be in the page itself, for sites whose policy has `'strict-dynamic'`: let through by its hash, it may
 * load others. A script element is such a load; `import()` is not, in neither Chromium nor Firefox.
 */
export function inlineLoading(address: string): string {
  return `{const s=document.createElement('script');s.type='module';s.src=${JSON.stringify(address)};document.head.append(s)}`;
}

/** The hash of a script as a policy lists it. */
export async function hashOf(code: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
