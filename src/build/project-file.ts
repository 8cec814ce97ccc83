import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The path of a file or a folder of the project. */
export const pathOf = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));

export const textOf = (file: string): string => readFileSync(pathOf(file), 'utf8');

export const jsonOf = (file: string): unknown => JSON.parse(textOf(file));
