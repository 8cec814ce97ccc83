// A real WordPress: the plugin is installed from the zip that the build made, and used by an author in the block editor.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {launch, textIn, visit} from '../tools/visit.mjs';
import {
  blocks,
  canvasOf,
  choose,
  content,
  insertBlock,
  logIn,
  openEditor,
  paste,
  publish,
} from './wordpress/editor.mjs';
import {copyPages} from './wordpress/pages.mjs';
import {startSite} from './wordpress/site.mjs';

const path = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const manifest = JSON.parse(readFileSync(path('custom-elements.json'), 'utf8'));
const tags = manifest.modules.flatMap(({declarations}) => declarations.map(({tagName}) => tagName)).filter(Boolean);

/** A number of the report, and the sentence about the municipalities. */
const number = '61,2';
const ofMunicipalities = 'Kommunene gikk fram';
const base = 'http://localhost:4173/';

describe('WordPress', {concurrency: false}, () => {
  let site;
  let browser;
  /** The author's window, and the post that is published in it. */
  let author;
  let post;
  before(async () => {
    site = await startSite(path('dist/wordpress/digdir-report-widgets.zip'));
    browser = await launch('chromium');
    author = await visit(browser, `${site.url}/wp-login.php`);
    await author.page.setViewport({width: 1400, height: 1000});
    author.page.setDefaultTimeout(120_000);
    await logIn(author.page, site.url, 'author');
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  /** Saves a post as one who may not write free HTML, and answers its address and what was kept of it. */
  const save = (html, user = 'author') =>
    site.run(
      user,
      `$id = wp_insert_post(array('post_title' => 'Innlegg', 'post_status' => 'publish', 'post_content' => wp_slash(base64_decode('${Buffer.from(html).toString('base64')}'))));
      return array('address' => get_permalink($id), 'kept' => get_post($id)->post_content);`,
    );
  /** Whether an address leads to the site itself, as a browser reads it. */
  const isInside = (address) => new URL(address, `${site.url}/innlegg/`).origin === new URL(site.url).origin;
  const isElsewhere = (address) => !address.startsWith(site.url) && !/^(data|blob):/.test(address);

  it('gives an author a block with a form, live in the canvas, and publishes what was chosen', async () => {
    const {page, messages} = author;
    const canvas = await openEditor(page, `${site.url}/wp-admin/post-new.php`);
    await insertBlock(page, 'digdir-report/infosec-trend', 'Digdir');
    await choose(page, 'Forvaltningsnivå', 'kommuner');
    const shown = await textIn(canvas, 'infosec-trend', ofMunicipalities);
    assert.ok(shown.includes(ofMunicipalities) && shown.includes(number), shown);
    assert.equal(await content(page), '<!-- wp:digdir-report/infosec-trend {"level":"kommuner"} /-->');

    post = await publish(page);
    await page.goto(post);
    const published = await textIn(page, 'infosec-trend', ofMunicipalities);
    assert.ok(published.includes(ofMunicipalities) && published.includes(number), published);
    assert.deepEqual(
      messages.filter((text) => /digdir|uncaught/.test(text)),
      [],
    );
  });

  it('opens it again as a valid block, and keeps what is chosen in the figure itself', async () => {
    const {page} = author;
    const id = new URL(post).searchParams.get('p');
    await openEditor(page, `${site.url}/wp-admin/post.php?post=${id}&action=edit`);
    await page.waitForFunction(() => globalThis.wp.data.select('core/block-editor').getBlockCount() > 0);
    assert.deepEqual(await blocks(page), [
      {name: 'digdir-report/infosec-trend', isValid: true, attributes: {level: 'kommuner'}},
    ]);

    const canvas = await canvasOf(page);
    await textIn(canvas, 'infosec-trend', number);
    await canvas.evaluate(() => {
      const buttons = document.querySelector('infosec-trend').shadowRoot.querySelectorAll('input, button, label');
      [...buttons].find((node) => /Tabell/.test(node.textContent)).click();
    });
    await page.waitForFunction(() =>
      /"view":"table"/.test(globalThis.wp.data.select('core/editor').getEditedPostContent()),
    );
    assert.equal(await content(page), '<!-- wp:digdir-report/infosec-trend {"view":"table","level":"kommuner"} /-->');
  });

  it('makes the block from a pasted address of a figure page, and from no other address', async () => {
    const {page} = author;
    const canvas = await openEditor(page, `${site.url}/wp-admin/post-new.php`);
    await (await canvas.waitForSelector('.block-editor-default-block-appender__content')).click();
    await canvas.waitForSelector('p.block-editor-rich-text__editable');
    await paste(
      canvas,
      `${base}figures/nn/cef-funding-map.html?county=46&view=bars&onclick=x&constructor=y&heading=x&src=/x.csv`,
    );
    await canvas.waitForSelector('cef-funding-map');
    assert.equal(
      await content(page),
      '<!-- wp:digdir-report/cef-funding-map {"view":"bars","county":"46","lang":"nn"} /-->',
    );
    assert.match(await textIn(canvas, 'cef-funding-map', 'Kommunar'), /Kommunar/);
  });

  it('has a block for every figure, drawn in the page', async () => {
    const html = tags.map((tag) =>
      tag === 'report-claim'
        ? '<!-- wp:digdir-report/report-claim {"ref":"negativ-utvikling"} /-->'
        : `<!-- wp:digdir-report/${tag} /-->`,
    );
    const {page, messages, requests} = await visit(browser, save(html.join('\n\n')).address);
    page.setDefaultTimeout(120_000);
    for (const tag of tags) {
      await page.waitForFunction(
        (query) => document.querySelector(query)?.shadowRoot?.textContent.trim().length > 10,
        {},
        `.wp-block-digdir-report-${tag} > ${tag}`,
      );
    }
    assert.deepEqual(
      messages.filter((text) => !text.includes('JQMIGRATE')),
      [],
    );
    assert.deepEqual(requests.filter(isElsewhere), []);
    // A version in the query would load a file twice.
    assert.deepEqual(
      requests.filter((address) => address.includes('/digdir-report-widgets/') && address.includes('?')),
      [],
    );
  });

  it('draws a shortcode, an address alone on a line, an embed block and a typed element', async () => {
    const address = `${base}figures/nb/infosec-trend.html?level=kommuner&amp;view=table`;
    const copy = `${site.url}/wp-content/plugins/digdir-report-widgets/host/0.9.0/figures/en/key-figures.html`;
    const {address: page1} = save(`[digdir_report figure="infosec-trend" level="Kommuner"]

[digdir_report figure="cef-funding-map" county="Vestland"]

[digdir_report figure="key-figures" show="webinarer"]`);
    const {page} = await visit(browser, page1);
    assert.match(await textIn(page, 'infosec-trend', ofMunicipalities), /Kommunene gikk fram/);
    // Until the figure is drawn, the loader keeps room for it.
    const html = (query) =>
      page.$eval(query, (node) => {
        const empty = node.cloneNode();
        empty.removeAttribute('data-report-room');
        return empty.outerHTML;
      });
    assert.equal(await html('infosec-trend'), '<infosec-trend level="kommuner"></infosec-trend>');
    assert.equal(await html('cef-funding-map'), '<cef-funding-map county="46"></cef-funding-map>');
    assert.equal(await html('key-figures'), '<key-figures figure="webinarer"></key-figures>');

    const {address: page2} = save(`${address}

<!-- wp:embed {"url":"${copy}","type":"rich"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
${copy}
</div></figure>
<!-- /wp:embed -->

<!-- wp:html --><guidance-list publisher="DSB"></guidance-list><!-- /wp:html -->

<!-- wp:paragraph --><p data-report="risk-findings" data-view="table">Utfordringer</p><!-- /wp:paragraph -->`);
    await page.goto(page2);
    assert.match(await textIn(page, 'infosec-trend', ofMunicipalities), /Kommunene gikk fram/);
    assert.match(await textIn(page, 'key-figures', 'Key figures'), /Key figures/);
    assert.match(await textIn(page, 'guidance-list', 'Ny og oppdatert'), /DSB/);
    assert.equal(
      await html('infosec-trend'),
      '<infosec-trend view="table" level="kommuner" lang="nb"></infosec-trend>',
    );
    assert.equal(await html('key-figures'), '<key-figures lang="en"></key-figures>');
    await page.$eval('[data-report]', (node) => node.scrollIntoView());
    assert.match(await textIn(page, 'risk-findings', 'Riksrevisjonen'), /Riksrevisjonen/);
    assert.equal(await page.$('iframe'), null);
  });

  it('frames a figure page of a site that it does not know, by the discovery of WordPress itself', async () => {
    copyPages(`${site.root}/elsewhere`, `${site.url}/elsewhere/`);
    const {page, requests} = await visit(browser, save(`${site.url}/elsewhere/figures/nb/infosec-trend.html`).address);
    const frame = await page.waitForSelector('iframe.wp-embedded-content');
    assert.equal(await frame.evaluate(({sandbox}) => `${sandbox}`), 'allow-scripts');
    assert.match(await frame.evaluate(({src}) => src), /\/elsewhere\/figures\/nb\/infosec-trend\.html#\?secret=/);
    // The oEmbed says 700; the page in the frame tells how high it really is, which WordPress cuts at 1000.
    await page.waitForFunction((node) => node.height === '1000', {timeout: 120_000}, frame);
    const inside = await frame.contentFrame();
    assert.match(await inside.evaluate(() => document.body.textContent), /82,2/);
    assert.equal(await page.$('infosec-trend'), null);
    assert.deepEqual(requests.filter(isElsewhere), []);
  });

  it('leaves the address of another site alone', () => {
    const others = [
      'https://evil.example/figures/nb/infosec-trend.html',
      `${base.replace('localhost', 'localhost.evil.example')}figures/nb/infosec-trend.html`,
      `${base}figures/nb/no-such-figure.html`,
      `${base}figures/../nb/infosec-trend.html`,
    ];
    const read = (address) => site.run('author', `return DigdirReport\\read_address('${address}');`);
    assert.deepEqual(
      others.map(read),
      others.map(() => null),
    );
    assert.equal(read(`${base}figures/nb/infosec-trend.html`).tag, 'infosec-trend');
    const named = site.run(
      'author',
      `update_option('digdir_report_host', 'https://figurer.example.no/rapport'); return DigdirReport\\read_address('https://figurer.example.no/rapport/figures/en/infosec-trend.html?level=kommuner&level[]=x');`,
    );
    assert.deepEqual(named, {tag: 'infosec-trend', options: {lang: 'en', level: ['x']}});
  });

  it('takes numbers over https or from the site itself, and none from an address that somebody pastes', () => {
    const kept = [
      'https://data.example.no/a.json',
      'HTTPS://data.example.no/a.json?b=c:d',
      '/tall.csv',
      'tall.csv',
      '../tall/2020.csv',
      './tall.csv?a=b:c#d',
      '?tall=1',
      'tall',
    ];
    const refused = [
      'http://x.example/a',
      '//x.example/a',
      '///x.example/a',
      '/\\x.example/a',
      '\\\\x.example/a',
      'a\\..\\b',
      '/\t/x.example/a',
      '/\u0000/x.example/a',
      '/"/x.example/a',
      '\t//x.example/a',
      'ht\ntps://x.example/a',
      'javascript:a()',
      'java\nscript:a()',
      'data:text/csv,a',
      'https:x.example/a',
      'https:///x.example/a',
    ];
    const read = (addresses) =>
      site.run(
        'author',
        `return array_map('DigdirReport\\read_source', json_decode(base64_decode('${Buffer.from(JSON.stringify(addresses)).toString('base64')}')));`,
      );
    assert.deepEqual(
      read(kept).map((address) => address?.toLowerCase()),
      kept.map((address) => address.toLowerCase()),
    );
    for (const [i, address] of read(refused).entries()) {
      assert.ok(address === null || isInside(address), `${refused[i]} became ${address}`);
    }
    const pasted = site.run(
      'author',
      `return DigdirReport\\read_address('${base}figures/nb/infosec-trend.html?src=https://x.example/a&heading=Falsk&hide=note&group=g&address=&edition=2020&level=stat');`,
    );
    assert.deepEqual(pasted, {tag: 'infosec-trend', options: {lang: 'nb', edition: '2020', level: 'stat'}});
  });

  it('keeps the element that an author typed, and takes out script, handlers and what is no choice', () => {
    const {kept} = save(
      '<infosec-trend level="kommuner" heading="Falsk" src="/x.csv" hide="note" onclick="x()" style="color:red"><p slot="note">Merknad</p></infosec-trend><script>x()</script><iframe src="https://example.com"></iframe><other-element>Y</other-element>',
    );
    assert.equal(kept, '<infosec-trend level="kommuner"><p>Merknad</p></infosec-trend>x()Y');
  });

  /** What is more than a choice, in every form in which an author can write a figure. */
  const more = {
    heading: 'Falsk',
    hide: 'summary note',
    src: 'tall.csv',
    group: 'g',
    'heading-level': '3',
    level: 'kommuner',
    levels: 'statlige-virksomheter kommuner',
    edition: '2020',
  };
  const written = (prefix = '') =>
    Object.entries(more)
      .map(([name, value]) => `${prefix}${name}="${value}"`)
      .join(' ');
  const forms = () => `<!-- wp:shortcode -->
[digdir_report figure="infosec-trend" ${written()}]<b>Ord</b> <span slot="heading">Falsk</span> <table><tr><td>1</td></tr></table>[/digdir_report]
<!-- /wp:shortcode -->

<!-- wp:digdir-report/infosec-trend ${JSON.stringify(more)} /-->

<!-- wp:html --><infosec-trend ${written()}><h2 slot="heading">Falsk</h2></infosec-trend><!-- /wp:html -->

<!-- wp:html --><p data-report="\u00a0infosec-trend" ${written('data-')}>Ord <span slot="heading">Falsk</span></p><!-- /wp:html -->

<!-- wp:embed {"url":"${base}figures/nb/infosec-trend.html?${new URLSearchParams(more)}","type":"rich"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
${base}figures/nb/infosec-trend.html?${`${new URLSearchParams(more)}`.replaceAll('&', '&amp;')}
</div></figure>
<!-- /wp:embed -->`;
  /** The options of each figure of a page as WordPress sends it, and how much in it has a slot. */
  const sent = async (address) => {
    const {page} = await visit(browser, 'about:blank');
    await page.setJavaScriptEnabled(false);
    await page.goto(address);
    return page.evaluate((names) => {
      const figures = [...document.querySelectorAll('infosec-trend, [data-report]')];
      const optionsOf = (figure) =>
        names.filter((name) => figure.hasAttribute(name) || figure.hasAttribute(`data-${name}`));
      return {
        options: figures.map(optionsOf),
        slots: document.querySelectorAll('[slot]').length,
        tables: document.querySelectorAll('infosec-trend table').length,
      };
    }, Object.keys(more));
  };
  const choices = ['level', 'levels', 'edition'];

  it('lets those who may not write free HTML choose, and nothing more, also when another publishes it', async () => {
    for (const user of ['contributor', 'author']) {
      const {address} = save(forms(), user);
      site.run(
        'admin',
        `foreach (get_posts(array('numberposts' => 1)) as $one) { wp_update_post(array('ID' => $one->ID, 'post_status' => 'publish')); } return true;`,
      );
      assert.deepEqual(
        await sent(address),
        {options: Array.from({length: 5}, () => choices), slots: 0, tables: 0},
        user,
      );
    }
  });

  it('does so as well with what was saved while they could write more', async () => {
    const {address} = save(forms(), 'contributor');
    const id = new URL(address).searchParams.get('p');
    site.run(
      'admin',
      `global $wpdb; $wpdb->update($wpdb->posts, array('post_content' => base64_decode('${Buffer.from(forms()).toString('base64')}')), array('ID' => ${id})); clean_post_cache(${id}); return true;`,
    );
    assert.deepEqual(await sent(address), {options: Array.from({length: 5}, () => choices), slots: 0, tables: 0});
  });

  it('lets those set everything who may write free HTML, and whom the owner of the site trusts', async () => {
    const everything = Object.keys(more);
    const {options, slots, tables} = await sent(save(forms(), 'admin').address);
    // A link names choices only, whoever pastes it.
    assert.deepEqual(options, [everything, everything, everything, everything, choices]);
    assert.equal(slots, 3);
    assert.equal(tables, 1);
    const id = new URL(
      save('[digdir_report figure="infosec-trend" heading="Egen" src="tall.csv"]', 'author').address,
    ).searchParams.get('p');
    const shown = (filter) =>
      site.run(
        'author',
        `${filter} $GLOBALS['post'] = get_post(${id}); return apply_filters('the_content', $GLOBALS['post']->post_content);`,
      );
    assert.match(shown(''), /<infosec-trend>.*bruker ikke disse valgene.*: src, heading\./s);
    assert.match(
      shown(
        `add_filter('digdir_report_widgets_trusted_authors', fn($is_trusted, $author) => 'author' === get_userdata($author)->user_login, 10, 2);`,
      ),
      /<infosec-trend src="tall\.csv" heading="Egen">/,
    );
  });

  it('has in the form of an author what the page will have', async () => {
    const {page} = author;
    await openEditor(page, `${site.url}/wp-admin/post-new.php`);
    const names = await page.evaluate(() => Object.keys(globalThis.digdirReport.figures['infosec-trend'].options));
    assert.ok(choices.every((name) => names.includes(name)));
    assert.deepEqual(
      names.filter((name) => ['heading', 'hide', 'src', 'group', 'address'].includes(name)),
      [],
    );
  });

  it('answers a request for one of its PHP files with nothing', async () => {
    const folder = `${site.root}/wp-content/plugins/digdir-report-widgets`;
    const files = readdirSync(folder, {recursive: true}).filter((file) => file.endsWith('.php'));
    assert.ok(files.length > 10);
    for (const file of files) {
      const response = await fetch(`${site.url}/wp-content/plugins/digdir-report-widgets/${file}`);
      assert.deepEqual([file, response.status, await response.text()], [file, 200, '']);
    }
  });

  it('writes nothing from an author into a page that is not escaped, and tells only those who edit what is wrong', async () => {
    const attacks = [
      `[digdir_report figure="infosec-trend" heading='"><img src=x onerror=attacked()>']`,
      `[digdir_report figure="infosec-trend" heading="&lt;img src=x onerror=attacked()&gt;"]`,
      `[digdir_report figure="infosec-trend" onclick="attacked()" style="x" group="a&quot; onfocus=attacked() autofocus tabindex=0 x=&quot;"]`,
      `[digdir_report figure='<script>attacked()</script>' level="kommuner"]`,
      `[digdir_report figure="__proto__"]`,
      `[digdir_report]`,
      `[digdir_report figure="report-claim" ref="82-kommuner"]<img src=own.png onerror=attacked()><a href="javascript:attacked()">ord</a>[/digdir_report]`,
      `<!-- wp:digdir-report/infosec-trend {"heading":"\\u0022\\u003e\\u003cimg src=x onerror=attacked()\\u003e","level":"\\u0022 onclick=attacked()","className":"\\u0022\\u003e\\u003cscript\\u003eattacked()\\u003c/script\\u003e","group":["a"]} /-->`,
      `${base}figures/nb/infosec-trend.html?heading=%22%3E%3Cimg%20src=x%20onerror=attacked()%3E`,
    ];
    // Who may write free HTML may set more, which is escaped as well; a script of his own is his right.
    const ofOptions = attacks.filter((attack) => !attack.includes('<script>'));
    for (const {address} of [save(attacks.join('\n\n')), save(ofOptions.join('\n\n'), 'admin')]) {
      const {page, messages} = await visit(browser, address);
      await page.waitForFunction(() => document.querySelector('infosec-trend')?.shadowRoot?.querySelector('svg'));
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('.entry-content *, .wp-block-post-content *')]
          .filter(
            (node) =>
              node.matches('script, [src="x"], [href^="javascript:"]') ||
              [...node.attributes].some(({name}) => name.startsWith('on')),
          )
          .map((node) => node.outerHTML),
      );
      assert.deepEqual(found, []);
      assert.deepEqual(
        messages.filter((text) => text.includes('attacked')),
        [],
      );
      assert.doesNotMatch(await page.content(), /finnes ikke|kan ikke lese|bruker ikke disse/);
    }

    const noted = site.run(
      'author',
      `return do_shortcode('[digdir_report figure="x<b>"][digdir_report figure="infosec-trend" lvel="a"]');`,
    );
    assert.match(noted, /Figuren «x(&lt;b&gt;)?» finnes ikke/);
    assert.match(noted, /«infosec-trend» kan ikke lese disse valgene: lvel/);
  });

  it('runs under a strict policy, and asks nobody but the site itself', async () => {
    const {page, violations, requests} = await visit(browser, `${post}&strict`);
    assert.match(await textIn(page, 'infosec-trend', number), /61,2/);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(requests.filter(isElsewhere), []);
  });

  it('says something without JavaScript', async () => {
    const claim = save('[digdir_report figure="report-claim" ref="negativ-utvikling"]').address;
    const {page} = await visit(browser, 'about:blank');
    await page.setJavaScriptEnabled(false);
    await page.goto(post);
    const text = await page.$eval('infosec-trend', (node) => node.textContent);
    assert.match(text, /^Tiltak for internkontroll av informasjonssikkerhet/);
    await page.goto(save('[digdir_report figure="guidance-list" publisher="DFØ"]').address);
    const link = await page.$eval('guidance-list > a', ({href, textContent}) => ({href, textContent}));
    assert.equal(link.textContent, 'Ny og oppdatert veiledning');
    assert.equal((await fetch(link.href)).status, 200);
    assert.match(link.href, /\/host\/[\d.]+\/figures\/nb\/guidance-list\.html\?publisher=DF%C3%98$/);
    await page.goto(claim);
    assert.equal(
      await page.$eval('report-claim', (node) => node.textContent),
      'en negativ utvikling fra 2019 til 2020',
    );
  });

  it('works on a network of sites, where the administrator of a site may not write free HTML', async () => {
    const {unfiltered} = site.makeNetwork();
    assert.equal(unfiltered, false);
    const inSecond = (code) =>
      site.run('second', `switch_to_blog(2); wp_set_current_user(get_current_user_id()); kses_init(); ${code}`);
    const {address, kept} = inSecond(
      `$id = wp_insert_post(array('post_title' => 'Innlegg', 'post_status' => 'publish', 'post_content' => wp_slash('<!-- wp:html --><infosec-trend level="kommuner" onclick="x()"></infosec-trend><!-- /wp:html --><!-- wp:digdir-report/key-figures /-->')));
      return array('address' => home_url('/?p=' . $id), 'kept' => get_post($id)->post_content);`,
    );
    assert.match(kept, /<infosec-trend level="kommuner"><\/infosec-trend>/);
    const {page, requests} = await visit(browser, address);
    assert.match(page.url(), /\/second\//);
    assert.match(await textIn(page, 'infosec-trend', 'Kommunane gjekk fram'), /Kommunane gjekk fram/);
    assert.match(await textIn(page, 'key-figures', 'Nøkkeltal'), /Nøkkeltal/);
    assert.deepEqual(requests.filter(isElsewhere), []);

    page.setDefaultTimeout(120_000);
    await logIn(page, `${site.url}/second`, 'second');
    const canvas = await openEditor(page, `${site.url}/second/wp-admin/post-new.php`);
    await insertBlock(page, 'digdir-report/infosec-trend', 'Digdir');
    assert.match(await textIn(canvas, 'infosec-trend', 'Kommunane'), /Kommunane/);
    const title = await page.evaluate(() => globalThis.wp.blocks.getBlockType('digdir-report/key-figures').title);
    assert.equal(title, 'Nøkkeltal');
  });

  it('leaves pages alone while WordPress removes its files', () => {
    const file = "WP_PLUGIN_DIR . '/digdir-report-widgets/figures.";
    const isLoaded = `return function_exists('DigdirReport\\\\figures');`;
    assert.equal(site.run('admin', isLoaded), true);
    site.run('admin', `return rename(${file}json', ${file}gone');`);
    assert.equal(site.run('admin', isLoaded), false);
    site.run('admin', `return rename(${file}gone', ${file}json');`);
    assert.equal(site.run('admin', isLoaded), true);
  });

  it('leaves nothing behind, and gave PHP no reason to complain', () => {
    const left = site.run(
      'admin',
      `update_blog_option(2, 'digdir_report_host', 'https://example.no/');
      deactivate_plugins('digdir-report-widgets/digdir-report-widgets.php', false, true);
      $deleted = delete_plugins(array('digdir-report-widgets/digdir-report-widgets.php'));
      global $wpdb;
      $options = array();
      foreach (array($wpdb->get_blog_prefix(1), $wpdb->get_blog_prefix(2)) as $prefix) {
        $options = array_merge($options, $wpdb->get_col("SELECT option_name FROM {$prefix}options WHERE option_name LIKE '%digdir%'"));
      }
      return array('deleted' => $deleted, 'folder' => file_exists(WP_PLUGIN_DIR . '/digdir-report-widgets'), 'options' => $options);`,
    );
    assert.deepEqual(left, {deleted: true, folder: false, options: []});
    assert.doesNotMatch(site.complaints(), /digdir-report-widgets/);
  });
});
