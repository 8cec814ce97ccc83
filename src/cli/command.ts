#!/usr/bin/env node
// The program of the package. Its exit code is 0 when all is well, 1 when it is not, and 2 for a call that it cannot read.
import {realpathSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {visibleOutput, type Output} from './visible-text.js';

interface Command {
  /** One line of help. */
  usage: string;
  /** The help of a command that has more than a line of it, in the language that its options name. */
  help?: (args: readonly string[]) => string;
  /** Returns the exit code. */
  run(args: readonly string[], out: Output): number | Promise<number>;
}

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  snapshot: () => import('./snapshot.js'),
  table: () => import('./table.js'),
  watch: () => import('./watch.js'),
  check: () => import('./check.js'),
  host: () => import('./host.js'),
  render: () => import('./render.js'),
  edition: () => import('./edition.js'),
};

export async function run(args: readonly string[], output: Output = console): Promise<number> {
  const out = visibleOutput(output);
  try {
    return await runCommand(args, out);
  } catch (error) {
    // Node would print the error unchanged, and text of the data may be in it.
    out.error(`The command failed: ${error}`);
    return 1;
  }
}

async function runCommand([name, ...args]: readonly string[], out: Output): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    out.log('Usage: digdir-report-widgets <command>');
    out.log('');
    for (const one of Object.values(commands)) out.log(`  ${(await one()).usage}`);
    out.log('');
    out.log(
      'Exit code: 0 all is well, 1 something is not, 2 the command could not be read. Of watch also 3: something has changed.',
    );
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    out.error(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
    return 2;
  }
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    for (const line of (command.help?.(args) ?? command.usage).split('\n')) out.log(line);
    return 0;
  }
  return command.run(args, out);
}

// Importing this file does not run it.
const started = process.argv[1];
if (started && realpathSync(started) === fileURLToPath(import.meta.url))
  process.exitCode = await run(process.argv.slice(2));
