// What an author does in the block editor, by the same clicks.

export async function logIn(page, url, user) {
  // The editor asks before it lets go of what is not saved.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${url}/wp-login.php`);
  // The form moves the focus to its first field a moment later: what is being typed then would land there.
  const fill = (query, text) => page.$eval(query, (field, value) => Object.assign(field, {value}), text);
  await fill('#user_login', user);
  await fill('#user_pass', 'password');
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  if (!page.url().includes('/wp-admin/')) throw new Error(`${user} could not log in: ${page.url()}`);
}

/** Opens the editor, and closes the welcome that it greets a new author with. */
export async function openEditor(page, address) {
  await page.goto(address);
  await page.waitForSelector('.editor-document-tools__inserter-toggle');
  const canvas = await canvasOf(page);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/block-editor'));
  await page.evaluate(() =>
    globalThis.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false),
  );
  await page.waitForSelector('.components-modal__screen-overlay', {hidden: true});
  return canvas;
}

export async function canvasOf(page) {
  const frame = await page.waitForSelector('iframe[name="editor-canvas"]');
  return frame.contentFrame();
}

export async function insertBlock(page, name, search) {
  const toggle = '.editor-document-tools__inserter-toggle';
  const field = '.block-editor-inserter__search input';
  const item = `.editor-block-list-item-${name.replace('/', '-')}`;
  const patience = 20_000;
  // On a slow machine the panel is drawn anew while one types or clicks: then an author does it again.
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (!(await page.$(field))) await page.locator(toggle).setTimeout(patience).click();
      await page.locator(field).setTimeout(patience).fill(search);
      await page.locator(item).setTimeout(patience).click();
      await page.waitForFunction(
        (wanted) =>
          globalThis.wp.data
            .select('core/block-editor')
            .getBlocks()
            .some(({name: is}) => is === wanted),
        {timeout: patience},
        name,
      );
      break;
    } catch (error) {
      if (attempt === 4) throw error;
      await page.$eval(field, (node) => node.select()).catch(() => undefined);
      await page.keyboard.press('Backspace');
    }
  }
  await page.locator(toggle).click();
}

/** Chooses a value in the form beside the canvas, by the label that the author reads. */
export async function choose(page, label, value) {
  await page.waitForFunction(
    (text) => [...document.querySelectorAll('label')].some((node) => node.textContent === text),
    {},
    label,
  );
  const id = await page.evaluate(
    (text) => [...document.querySelectorAll('label')].find((node) => node.textContent === text).htmlFor,
    label,
  );
  await page.select(`[id="${id}"]`, value);
}

/** Publishes, and answers the address of the post. */
export async function publish(page) {
  await page.locator('.editor-header .editor-post-publish-panel__toggle:not([aria-disabled="true"])').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])').click();
  const link = await page.waitForSelector('.post-publish-panel__postpublish-buttons a');
  return link.evaluate(({href}) => href);
}

/** What the editor holds, as it is saved. */
export const content = (page) => page.evaluate(() => globalThis.wp.data.select('core/editor').getEditedPostContent());

export const blocks = (page) =>
  page.evaluate(() =>
    globalThis.wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({name, isValid, attributes}) => ({name, isValid, attributes})),
  );

/** Pastes a text where the cursor is, as the browser does. */
export function paste(canvas, text) {
  return canvas.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}),
    );
  }, text);
}
