// Finds a browser to test in, or installs one. By hand: node test/tools/browsers.mjs [chromium|firefox]
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {
  Browser,
  computeSystemExecutablePath,
  detectBrowserPlatform,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import puppeteer from 'puppeteer-core';
import {installPackages} from './apt.mjs';

const cacheFolder = fileURLToPath(new URL('../../node_modules/.cache/browsers/', import.meta.url));
const isRoot = process.getuid?.() === 0;

const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'],
    channel: {browser: Browser.CHROME, channel: 'stable'},
    debian: 'chromium',
    download: Browser.CHROMEHEADLESSSHELL,
    tag: 'stable',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    debian: 'firefox-esr',
    download: Browser.FIREFOX,
    tag: 'esr',
  },
};

/** The browsers that tests of the built package run in: both, or the one of the variable `BROWSER`. */
export const testedBrowsers = process.env.BROWSER ? [process.env.BROWSER] : Object.keys(BROWSERS);

function onPath(commands) {
  const candidates = commands.flatMap((name) =>
    (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name)),
  );
  return candidates.find((candidate) => {
    try {
      accessSync(candidate, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

// From the most to the least welcome; each answers a path, or nothing.
const SOURCES = {
  environment: (_name, {variable}) => process.env[variable],
  cache(name) {
    const file = join(cacheFolder, `${name}.json`);
    if (!existsSync(file)) return undefined;
    const {path, env} = JSON.parse(readFileSync(file, 'utf8'));
    Object.assign(process.env, env);
    return path;
  },
  system: (_name, {commands, channel}) => onPath(commands) ?? (channel && computeSystemExecutablePath(channel)),
  debian(_name, {commands, debian}) {
    if (!isRoot || !existsSync('/etc/debian_version')) return undefined;
    console.error(`Installing ${debian} with apt-get …`);
    installPackages([debian, 'fonts-dejavu-core']);
    return onPath(commands);
  },
  async download(_name, {download: browser, tag}) {
    console.error(`Downloading ${browser} …`);
    const platform = detectBrowserPlatform();
    const buildId = await resolveBuildId(browser, platform, tag);
    return (await install({browser, platform, buildId, cacheDir: cacheFolder})).executablePath;
  },
  /** A Chromium that comes inside an npm package with the libraries it needs: Linux on x64 only. */
  async npm(name) {
    if (name !== 'chromium' || process.platform !== 'linux' || process.arch !== 'x64') return undefined;
    console.error('Installing @sparticuz/chromium …');
    mkdirSync(cacheFolder, {recursive: true});
    writeFileSync(join(cacheFolder, 'package.json'), '{"private": true}');
    const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    spawnSync('npm', ['install', ...options, '@sparticuz/chromium@153.0.0'], {cwd: cacheFolder, stdio: 'ignore'});
    process.env.TMPDIR = cacheFolder; // where it unpacks itself
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x'; // makes it unpack its own libraries and fonts as well
    const entry = join(cacheFolder, 'node_modules/@sparticuz/chromium/build/index.js');
    const {default: chromium} = await import(pathToFileURL(entry).href);
    return chromium.executablePath();
  },
};

/** What puppeteer is told to start this browser with. */
export function launchOptions(name, executablePath) {
  if (name === 'firefox') return {browser: 'firefox', executablePath};
  // Chromium's sandbox refuses to run as root, which containers are.
  const sandbox = isRoot || process.env.CI ? ['--no-sandbox'] : [];
  return {executablePath, args: ['--no-first-run', '--disable-background-networking', ...sandbox]};
}

/** A wrapper without its browser and a missing library both show only when a page is really run. */
async function runsAPage(name, executablePath) {
  const browser = await puppeteer.launch({...launchOptions(name, executablePath), timeout: 60_000});
  try {
    const page = await browser.newPage();
    return (await page.evaluate(() => 6 * 7)) === 42;
  } finally {
    await browser.close();
  }
}

function remember(name, path) {
  const {LD_LIBRARY_PATH, FONTCONFIG_PATH} = process.env;
  write(join(cacheFolder, `${name}.json`), {path, env: {LD_LIBRARY_PATH, FONTCONFIG_PATH}});
}

/** A browser that has run a page is not tried again for an hour: every file of tests starts one or two. */
const trialFile = (name) => join(cacheFolder, `${name}-tried.json`);

function wasTried(name, path) {
  const file = trialFile(name);
  if (!existsSync(file)) return false;
  const trial = JSON.parse(readFileSync(file, 'utf8'));
  return trial.path === path && Math.abs(Date.now() - trial.time) < 3_600_000;
}

/** Whole at once, because other files of tests read it meanwhile. */
function write(file, value) {
  mkdirSync(cacheFolder, {recursive: true});
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(value));
  renameSync(`${file}.${process.pid}`, file);
}

/** The path of a `chromium` or `firefox` that works on this machine, installed if need be. */
export async function findBrowser(name) {
  const settings = BROWSERS[name];
  for (const [source, find] of Object.entries(SOURCES)) {
    try {
      const path = await find(name, settings);
      if (!path) continue;
      if (wasTried(name, path)) return path;
      if (!(await runsAPage(name, path))) continue;
      write(trialFile(name), {path, time: Date.now()});
      if (source !== 'environment') remember(name, path);
      return path;
    } catch (error) {
      console.error(`${name}, ${source}: ${String(error.message).split('\n', 1)[0]}`);
    }
  }
  throw new Error(`No ${name} was found or could be installed. Install one, or name its path in ${settings.variable}.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of process.argv[2] ? [process.argv[2]] : Object.keys(BROWSERS)) console.log(await findBrowser(name));
}
