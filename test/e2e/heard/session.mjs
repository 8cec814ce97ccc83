// A screen, a screen reader and a browser that nobody sees or hears: keys go in, and what is said comes out. Each session
// has a message bus and a screen of its own, so that two can run side by side.
import {mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {Processes} from './processes.mjs';
import {SpeechServer} from './speech-server.mjs';

const size = {width: 1100, height: 1400};
const screen = ['-screen', '0', `${size.width}x${size.height}x24`, '-nolisten', 'tcp', '-noreset'];

const preferences = {
  'accessibility.force_disabled': -1,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.enable': false,
  'browser.warnOnQuit': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'termsofuse.bypassNotification': true,
};

const browsers = {
  firefox: {
    command: 'firefox-esr',
    args: (profile) => ['--no-remote', '--profile', profile, `--width=${size.width}`, `--height=${size.height}`],
    prepare: (profile) =>
      writeFileSync(
        join(profile, 'user.js'),
        Object.entries(preferences)
          .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
          .join(''),
      ),
  },
  chromium: {
    command: 'chromium',
    args: (profile) => [
      '--no-sandbox',
      '--force-renderer-accessibility',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-features=Translate,TranslateUI,LiveCaption',
      '--password-store=basic',
      '--lang=en',
      `--user-data-dir=${profile}`,
      `--window-size=${size.width},${size.height}`,
    ],
    // The question whether a page is to be translated would be read before the page.
    prepare: (profile) => {
      mkdirSync(join(profile, 'Default'));
      writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({translate: {enabled: false}}));
    },
  },
};

/** No sound, no braille, no echo of keys, and nothing read by itself when a page has come. */
const readerSettings = {
  enableKeyEcho: false,
  enableBraille: false,
  enableSound: false,
  enableFlashMessages: false,
  sayAllOnLoad: false,
  pageSummaryOnLoad: false,
  profile: ['Default', 'default'],
  startingProfile: ['Default', 'default'],
  activeProfile: ['Default', 'default'],
};

/** Orca refuses to run beside another Orca of the same user, so each sees no processes but its own. */
const apart = ['--map-current-user', '--pid', '--fork', '--mount-proc'];

/** @throws {Error} when the screen reader does not start. */
export async function startSession() {
  const home = mkdtempSync(join(tmpdir(), 'heard-'));
  const log = openSync(join(home, 'log'), 'w');
  const env = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    ACCESSIBILITY_ENABLED: '1',
    GNOME_ACCESSIBILITY: '1',
    GSETTINGS_BACKEND: 'memory',
    LIBGL_ALWAYS_SOFTWARE: '1',
    MOZ_ENABLE_WAYLAND: '0',
    NO_AT_BRIDGE: '0',
    SPEECHD_ADDRESS: `unix_socket:${home}/speech`,
  };
  const processes = new Processes(env, log);
  const speech = new SpeechServer();
  const close = () => {
    processes.endAll();
    speech.close();
    rmSync(home, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    await speech.listen(join(home, 'speech'));
    env.DISPLAY = `:${await processes.startWithAnswer('Xvfb', ['-displayfd', '3', ...screen])}`;
    env.DBUS_SESSION_BUS_ADDRESS = await processes.startWithAnswer('dbus-daemon', [
      '--session',
      '--nofork',
      '--print-address=3',
    ]);
    processes.start('openbox', []);
    const bus = ['--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus', '--method', 'org.a11y.Bus.GetAddress'];
    await processes.run('gdbus', ['call', '--session', ...bus]);
    mkdirSync(join(home, 'orca'));
    const profile = {...readerSettings, pronunciations: {}, keybindings: {}};
    writeFileSync(
      join(home, 'orca', 'user-settings.conf'),
      JSON.stringify({general: readerSettings, pronunciations: {}, keybindings: {}, profiles: {default: profile}}),
    );
    processes.start('unshare', [...apart, 'orca', '-u', join(home, 'orca')]);
    await until(
      () => speech.hasSpoken,
      60,
      () => `Orca did not speak: ${readFileSync(join(home, 'log'), 'utf8').slice(-500)}`,
    );
    await processes.atRest(speech);
  } catch (error) {
    close();
    throw error;
  }
  const press = async (key, {most} = {}) => {
    await processes.run('xdotool', ['key', key]);
    await processes.atRest(speech, {most});
    return speech.take();
  };
  return {open: (browser, address) => open({home, processes, speech, press}, browser, address), close};
}

/** The first words of each page, which the screen reader says when the page has come, and the milliseconds that it may take. */
const firstWords = 'Before heading 1';
const mostLoading = 45_000;

/** A page in a browser of its own, at its top. */
async function open({home, processes, speech, press}, name, address) {
  const {command, args, prepare} = browsers[name];
  const profile = mkdtempSync(join(home, `${name}-`));
  prepare(profile);
  speech.take();
  const browser = processes.start(command, [...args(profile), address]);
  await until(
    async () => (await processes.run('xdotool', ['search', '--onlyvisible', '--class', name])) !== '',
    90,
    () => `${name} has no window`,
  );
  // A browser rests before its page has come where a machine is slow, and no key is heard then.
  for (const end = Date.now() + mostLoading; !speech.hasSaid(firstWords) && Date.now() < end;) await wait(250);
  await processes.atRest(speech, {quiet: 1500, most: 60_000});
  const loaded = speech.take();
  return {loaded, press, close: () => processes.end(browser)};
}

async function until(holds, seconds, complaint) {
  for (const end = Date.now() + seconds * 1000; !(await holds()); await wait(250))
    if (Date.now() > end) throw new Error(complaint());
}
