// The Twig templates of the Drupal components, with Twig itself. Drupal is not run.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {before, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {installPackages} from '../tools/apt.mjs';

const folder = fileURLToPath(new URL('../../dist/adapters/drupal/', import.meta.url));
const components = `${folder}digdir_report/components`;
const TWIG = '/usr/share/php/Twig/autoload.php';
const tags = readdirSync(components);

before(() => {
  if (existsSync(TWIG)) return;
  const {status, stderr} = installPackages(['php-cli', 'php-twig']);
  assert.equal(status, 0, stderr);
});

/** Twig as Drupal sets it: everything is escaped, and a variable that is not there is nothing. */
const PHP = `
require '${TWIG}';
$asked = json_decode(stream_get_contents(STDIN), true);
$twig = new Twig\\Environment(new Twig\\Loader\\FilesystemLoader($asked['folder']), ['autoescape' => 'html']);
echo json_encode(array_map(fn($one) => $twig->render($one[0] . '/' . $one[0] . '.twig', $one[1]), $asked['render']));
`;
function render(...asked) {
  const input = JSON.stringify({folder: components, render: asked});
  const {stdout, stderr} = spawnSync('php', ['-r', PHP], {input, encoding: 'utf8'});
  assert.ok(stdout.startsWith('['), stdout + stderr);
  return JSON.parse(stdout);
}

it('draws every figure without an option', () => {
  assert.equal(tags.length, 12);
  const drawn = render(...tags.map((tag) => [tag, {}]));
  for (const [at, tag] of tags.entries()) {
    assert.match(
      drawn[at].trim(),
      new RegExp(
        `^<${tag}>\\s*<p><a href="/digdir-report-widgets/figures/nb/${tag}\\.html">[^<]+</a></p>\\s*</${tag}>$`,
      ),
    );
  }
});

it('hands options on, also to the link', () => {
  const [html] = render([
    'infosec-trend',
    {view: 'table', heading: 'Tall & mål', heading_level: '2', src_timeout: 5, lang: 'nn'},
  ]);
  assert.match(
    html,
    /<infosec-trend view="table" src-timeout="5" heading="Tall &amp; mål" heading-level="2" lang="nn">/,
  );
  assert.match(
    html,
    /figures\/nn\/infosec-trend\.html\?view=table&amp;src-timeout=5&amp;heading=Tall%20%26%20m%C3%A5l&amp;heading-level=2"/,
  );
});

it('makes no markup of what is handed to it', () => {
  const bad = '"><script>alert(1)</script>';
  const [html] = render(['infosec-trend', {view: bad, level: 'fylket', heading: bad, lang: '../..', src_timeout: bad}]);
  assert.doesNotMatch(html, /<script|level=|view=|lang=|timeout/);
  assert.match(html, /figures\/nb\//);
});

it('names in its schema the choices of the manifest', () => {
  const schema = readFileSync(`${components}/infosec-trend/infosec-trend.component.yml`, 'utf8');
  assert.match(
    schema,
    /level:\n\s+type: string\n\s+title: ".*"\n\s+enum: \["statlige-virksomheter", "fylkeskommuner", "kommuner"\]/,
  );
  assert.match(readFileSync(`${folder}README.md`, 'utf8'), /^Run: .*\. Not run: .*\.\n/);
});
