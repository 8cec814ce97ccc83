/** The page of a task: a figure between two paragraphs, with what the task has before it and in it. */
export function pageOf({tag, options = '', before = '', content = '', lang = 'en', script = `/cdn/${tag}.js`}) {
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title>
    <script type="module" src="${script}"></script>
    <h1>Before</h1><p>Some text.</p>${before}<${tag}${options && ` ${options}`}>${content}</${tag}><p>After the figure.</p></html>`;
}

/** The key with which Orca reads to the end of the page, and the milliseconds that it may take. */
export const readOn = 'KP_Add';
const mostReading = 180_000;

/** A key with a text after it is pressed until the text is said, at most as often as this. */
const mostPresses = 60;

/** Opens the page of a task and presses its keys, each of which is counted. */
export async function pressAll(session, browser, {keys}, address) {
  const page = await session.open(browser, address);
  try {
    const spoken = [{key: '(the page has come)', said: page.loaded}];
    for (const asked of keys) {
      const [key, text] = asked.split('>');
      for (let presses = 0; presses < (text ? mostPresses : 1); presses++) {
        const said = await page.press(key, {most: key === readOn ? mostReading : undefined});
        spoken.push({key, said});
        if (text && said.join(' ').includes(text)) break;
      }
    }
    return spoken;
  } finally {
    page.close();
  }
}
