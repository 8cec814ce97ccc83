#!/usr/bin/env node
// What the package does in a terminal. Ends with 0 when all is well, 1 when it is not, and 2 for a call it cannot read.
import {realpathSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {visibleOutput} from './visible-text.mjs';

/** Each is a module with `usage`, one line of help, and `run`, which says how it ended. */
const commands = {
  snapshot: () => import('./snapshot.mjs'),
  check: () => import('./check.mjs'),
  host: () => import('./host.mjs'),
};

export async function run(args, output = console) {
  const out = visibleOutput(output);
  try {
    return await runCommand(args, out);
  } catch (error) {
    // Node would print it as it is, and text of the data may stand in it.
    out.error(`The command failed: ${error}`);
    return 1;
  }
}

async function runCommand([name, ...args], out) {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    out.log('Usage: digdir-report-widgets <command>');
    out.log('');
    for (const load of Object.values(commands)) out.log(`  ${(await load()).usage}`);
    out.log('');
    out.log('Exit code: 0 all is well, 1 something is not, 2 the command could not be read.');
    return name === undefined ? 2 : 0;
  }
  if (!Object.hasOwn(commands, name)) {
    out.error(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
    return 2;
  }
  const command = await commands[name]();
  if (args.includes('--help') || args.includes('-h')) {
    out.log(command.usage);
    return 0;
  }
  return command.run(args, out);
}

// Importing this file runs nothing.
const started = process.argv[1];
if (started && realpathSync(started) === fileURLToPath(import.meta.url))
  process.exitCode = await run(process.argv.slice(2));
