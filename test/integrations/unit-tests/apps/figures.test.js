// What the unit test of a page does with figures: it imports one, puts it into the document, changes it and takes it out.
const tags = [
  'cef-funding-map',
  'goal-results',
  'guidance-list',
  'infosec-trend',
  'key-figures',
  'partner-network',
  'report-chapter',
  'report-claim',
  'report-claims',
  'report-priorities',
  'report-timeline',
  'risk-findings',
];

const said = [];
const hear = (...words) => void said.push(words.map((word) => word?.stack ?? word).join(' '));
const {error, warn} = console;

beforeEach(() => {
  said.length = 0;
  console.error = hear;
  console.warn = hear;
  process.on('unhandledRejection', hear);
});
afterEach(async () => {
  document.body.replaceChildren();
  // What was put off to the next frame still has its turn.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  Object.assign(console, {error, warn});
  process.off('unhandledRejection', hear);
  // Lit says of itself, once, that it is its development build.
  expect(said.filter((text) => !text.includes('Lit is in dev mode'))).toEqual([]);
});

/** Puts markup into the document, and answers its first element when it has been drawn. */
async function show(html) {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild;
  await element.updateComplete;
  return element;
}
/** Resolves as soon as it holds; where it never does, the runner ends the test. */
async function until(condition) {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}
const textOf = ({shadowRoot}) => shadowRoot.textContent.replace(/\s+/g, ' ');

describe.each(tags)('<%s>', (tag) => {
  beforeAll(() => import(`digdir-report-widgets/${tag}`));

  it('is drawn from markup, in every view, in another language, and taken out', async () => {
    const options = tag === 'report-claim' ? ' ref="svak-forbedring"' : '';
    const element = await show(`<${tag}${options}><p>Tall</p></${tag}>`);
    const first = textOf(element);
    expect(first.length).toBeGreaterThan(20);
    for (const {value} of element.shadowRoot.querySelectorAll('[part~=views] input')) {
      element.view = value;
      await element.updateComplete;
    }
    element.lang = 'en';
    await until(() => textOf(element) !== first);
    element.remove();
  });

  it('is made by a script', async () => {
    const element = document.createElement(tag);
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot.childNodes.length).toBeGreaterThan(0);
  });
});

it('a figure shows links inside it', async () => {
  const element = await show(`<guidance-list><ul>
    <li><a href="https://www.example.no/a">Veileder i alt</a></li>
    <li><a href="https://www.example.no/b">Veileder i resten</a></li></ul></guidance-list>`);
  await until(() => textOf(element).includes('Veileder i resten'));
});

it('a listener gets the code of an error', async () => {
  const element = document.createElement('infosec-trend');
  element.innerHTML = '<script type="application/json">{}</script>';
  const code = new Promise((resolve) => element.addEventListener('error', ({detail}) => resolve(detail.code)));
  document.body.append(element);
  expect(await code).toBe('not-a-dataset');
  // The author is told the same in the console.
  expect(said.splice(0).join()).toContain('not-a-dataset');
});

it('more figures than are drawn at once are drawn', async () => {
  const element = await show('<key-figures></key-figures>'.repeat(25));
  await Promise.all([...document.body.children].map(({updateComplete}) => updateComplete));
  for (const {shadowRoot} of document.body.children) expect(shadowRoot.querySelector('[part~=figure]')).not.toBeNull();
  expect(element.isConnected).toBe(true);
});

it('a figure writes its numbers as a file', async () => {
  const element = await show('<infosec-trend></infosec-trend>');
  expect(await element.toCSV()).toContain('82.2');
});
