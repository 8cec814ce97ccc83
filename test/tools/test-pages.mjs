import puppeteer from 'puppeteer-core';

/**
 * Opens a page that has the keyboard focus also while another test file runs beside it. Chromium emulates the focus for a
 * page; Firefox cannot, so every page after the first gets a Firefox of its own.
 */
export function testPages(name, options) {
  const others = [];
  let count = 0;
  return {
    async createPage({browser}) {
      count += 1;
      if (name === 'firefox') {
        if (count === 1) return browser.newPage();
        const other = await puppeteer.launch({headless: true, ...options});
        others.push(other);
        return other.newPage();
      }
      // A page in a window of its own is never hidden behind another one.
      const page = await (await browser.createBrowserContext()).newPage();
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setFocusEmulationEnabled', {enabled: true});
      return page;
    },
    close: () => Promise.all(others.map((other) => other.close())),
  };
}
