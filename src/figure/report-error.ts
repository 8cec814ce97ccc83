const reported = new Set<string>();

/** Reports an error on the console, once in a page: its cause recurs at every update. */
export function reportError(message: string, error: unknown = ''): void {
  const key = `${message} ${String(error)}`;
  if (reported.has(key)) return;
  reported.add(key);
  console.error(message, error);
}
