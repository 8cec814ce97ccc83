import type {Plugin} from 'vite';

const inWorker = /write-excel-file[\\/]modules[\\/]zip[\\/]zipToArrayBuffer\.js$/;

/**
 * Lets the library that writes workbooks compress them at once. It would compress large ones in a worker made of a text,
 * which neither a strict Content-Security-Policy nor Trusted Types lets start, and wait for it for ever.
 */
export function zipAtOnce(): Plugin {
  return {
    name: 'zip-at-once',
    transform: {
      filter: {id: inWorker},
      handler: () => ({
        code: `import zip from './zipToArrayBufferSync.js';\nexport default async (files) => zip(files);\n`,
        map: {mappings: ''},
      }),
    },
  };
}
