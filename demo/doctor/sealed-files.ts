/** The files of a host folder with their hashes, as its `integrity.json` says. */
export interface SealedFiles {
  version: string;
  /** Hash by path, also of the copy of this version that never changes. */
  files: ReadonlyMap<string, string>;
}

/** Reads an `integrity.json`; nothing where the text is none. */
export function sealedFiles(text: string): SealedFiles | undefined {
  try {
    const {version, files} = JSON.parse(text) as Record<string, unknown>;
    if (typeof version !== 'string' || typeof files !== 'object' || files === null) return undefined;
    const hashes = Object.entries(files).filter(([, hash]) => typeof hash === 'string' && /^sha\d{3}-/.test(hash));
    return {version, files: new Map(hashes as [string, string][])};
  } catch {
    return undefined;
  }
}

/** A script tag for one of the files: where they are sealed, of the copy that never changes, with its hash. */
export function scriptTag(host: string, file: string, sealed: SealedFiles | undefined): string {
  const fixed = `${sealed?.version}/${file}`;
  const hash = sealed?.files.get(fixed);
  return hash
    ? `<script type="module" src="${host}${fixed}" integrity="${hash}" crossorigin="anonymous"></script>`
    : `<script type="module" src="${host}${file}"></script>`;
}
