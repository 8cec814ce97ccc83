import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import {markupOf, tags, type Tag} from './every-figure.js';
import {all, clear, drawn, show, textOf, until, present} from './in-page.js';
import {accessFaults, findings, schemes} from './statement-access.js';

/** Every element, and more views and states of those that have them. */
const states: Readonly<Record<string, readonly string[]>> = {
  'infosec-trend': [
    '<infosec-trend></infosec-trend>',
    '<infosec-trend view="rows" level="kommuner"></infosec-trend>',
    '<infosec-trend view="table"></infosec-trend>',
    '<infosec-trend measure="ovelser"></infosec-trend>',
    '<infosec-trend edition="1900"></infosec-trend>',
  ],
  'cef-funding-map': [
    '<cef-funding-map county="46"></cef-funding-map>',
    '<cef-funding-map view="bars"></cef-funding-map>',
    '<cef-funding-map view="table"></cef-funding-map>',
  ],
  'guidance-list': ['<guidance-list></guidance-list>', '<guidance-list query="zebra"></guidance-list>'],
  'report-claims': ['<report-claims></report-claims>', '<report-claims view="table"></report-claims>'],
  'report-timeline': ['<report-timeline></report-timeline>', '<report-timeline view="table"></report-timeline>'],
  'goal-results': ['<goal-results></goal-results>', '<goal-results view="table"></goal-results>'],
  'partner-network': ['<partner-network></partner-network>', '<partner-network view="table"></partner-network>'],
  'risk-findings': ['<risk-findings></risk-findings>', '<risk-findings view="table"></risk-findings>'],
  'report-priorities': [
    '<report-priorities></report-priorities>',
    '<report-priorities view="table"></report-priorities>',
  ],
  'key-figures': ['<key-figures></key-figures>', '<key-figures view="table"></key-figures>'],
  'report-claim': [
    '<p>Vi leser at <report-claim ref="pandemien"></report-claim>.</p>',
    '<p>Vi leser at <report-claim ref="kommunene-lavere" group="g">kommunene ligger lavere</report-claim>.</p>',
  ],
  'report-chapter': ['<report-chapter></report-chapter>', '<report-chapter chapter="internasjonalt"></report-chapter>'],
};
const figures = (tag: Tag) => states[tag] ?? [markupOf(tag)];

/** Chromium alone can be told of forced colours and of paper. */
const canEmulate = await executeServerCommand<boolean, object>('media', {});

describe('access', () => {
  const warn = console.warn;
  // The figures with an unknown edition tell their author so.
  before(() => {
    console.warn = () => undefined;
  });
  after(() => {
    console.warn = warn;
  });
  afterEach(async () => {
    clear();
    await executeServerCommand('media', {});
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  for (const tag of tags) {
    for (const markup of figures(tag)) {
      for (const lang of ['nb', 'nn', 'en']) {
        it(`A01, 1.1.1, 1.3.1, 1.4.3, 3.3.2, 4.1.2: finds nothing wrong with ${markup} in ${lang}, light and dark, with its tools open`, async () => {
          const element = await show(tag, markup, lang);
          for (const scheme of schemes) expect(await accessFaults(element, scheme)).to.deep.equal([]);
          for (const summary of all(element, '.tools summary') as HTMLElement[]) {
            summary.click();
            const details = summary.parentElement!;
            await until(() => details.querySelector('.tool > *'));
            expect(details.querySelectorAll('.tool > *')).to.have.length.above(0);
            // All that a tool adds is in it.
            expect(await findings(details)).to.deep.equal([]);
          }
        });
      }
    }

    it(`1.4.4, 1.4.10: shows <${tag}> at 320 px without sideways scrolling, also at twice the text size`, async () => {
      await executeServerCommand('viewport', {width: 320, height: 640});
      for (const markup of figures(tag)) {
        const element = await show(tag, markup);
        expect(document.documentElement.scrollWidth, markup).to.be.at.most(320);
        document.documentElement.style.fontSize = '200%';
        await drawn(element);
        expect(document.documentElement.scrollWidth, `${markup} at 200 %`).to.be.at.most(320);
        document.documentElement.style.fontSize = '';
        clear();
      }
    });

    it(`A08, 2.5.8: has targets of 24 px in <${tag}>, or room around them`, async () => {
      for (const markup of figures(tag)) {
        const element = await show(tag, markup);
        const small = all(element, 'button, select, input, summary, .segments label').filter((target) => {
          const {width, height} = target.getBoundingClientRect();
          // WCAG 2.5.8 leaves out what stands in a sentence and is as high as its line.
          return Math.min(width, height) < 24 && width > 0 && getComputedStyle(element).display !== 'inline';
        });
        expect(
          small.map((target) => target.outerHTML.slice(0, 80)),
          markup,
        ).to.deep.equal([]);
        clear();
      }
    });

    it(`has no text in <${tag}> under 12 px`, async () => {
      await executeServerCommand('viewport', {width: 320, height: 640});
      for (const markup of figures(tag)) {
        const element = await show(tag, markup);
        const sizes = all(element, 'text, p, th, td, span, button, caption, dt, dd').map((node) =>
          parseFloat(getComputedStyle(node).fontSize),
        );
        expect(Math.min(...sizes), markup).to.be.at.least(12);
        clear();
      }
    });

    it(`2.2.2, 2.3.1: moves nothing in <${tag}>`, async () => {
      const element = await show(tag, figures(tag)[0]!);
      const moving = all(element, '*').filter((node) => {
        const {animationName, transitionDuration} = getComputedStyle(node);
        return animationName !== 'none' || transitionDuration.split(',').some((duration) => parseFloat(duration) > 0);
      });
      expect(moving).to.deep.equal([]);
      expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
    });

    if (!canEmulate) continue;

    it(`1.4.11: keeps marks and text of <${tag}> apart from the ground in forced colours`, async () => {
      await executeServerCommand('media', {'forced-colors': 'active'});
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const element = await show(tag, figures(tag)[0]!);
      await drawn(element);
      const ground = getComputedStyle(all(element, '.figure')[0]!).backgroundColor;
      for (const mark of all(element, '.glyph:not(.hollow), .bar, .plot text, .map text')) {
        expect(getComputedStyle(mark).fill, mark.outerHTML).not.to.equal(ground);
      }
      expect(await findings(element.parentElement!)).to.deep.equal([]);
    });

    it(`P01: prints <${tag}> in the light, without what only works on a screen`, async () => {
      const element = await show(tag, figures(tag)[0]!);
      element.parentElement!.style.colorScheme = 'dark';
      await executeServerCommand('media', {media: 'print'});
      expect(matchMedia('print').matches).to.equal(true);
      // A site in the dark has dark tokens, and they are not for paper either.
      element.style.setProperty('--ds-color-neutral-background-default', '#0e151d');
      element.style.setProperty('--report-text', '#eeeeee');
      const frame = getComputedStyle(all(element, '.figure')[0]!);
      expect(frame.getPropertyValue('--_text')).to.equal('#1e2b3c');
      // A claim stands on the ground of its sentence, in its colour; a chapter is as light as its figures.
      if (tag === 'report-claim') {
        expect(frame.color).to.equal(getComputedStyle(element.parentElement!).color);
        return;
      }
      const inside = all(element, '[heading-level]');
      for (const figure of inside.length > 0 ? inside : [element]) {
        expect(getComputedStyle(all(figure, '.figure')[0]!).backgroundColor).to.equal('rgb(255, 255, 255)');
        expect(textOf(figure, '.source')).not.to.equal('');
      }
      // The button of a partner is its name.
      const controls = '.views, .tools, .filters, .button:not(.partner)';
      for (const control of [element, ...inside].flatMap((one) => all(one, controls))) {
        expect(getComputedStyle(control).display).to.equal('none');
      }
    });
  }

  it('tells everything once: no text of a chart outside its marks', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const loose = all(element, '.plot text').filter((text) => !text.closest('[aria-hidden=true], [role=button]'));
    expect(loose).to.deep.equal([]);
    const names = all(element, '[aria-label][data-series]').map((mark) => mark.getAttribute('aria-label'));
    const chart = (mark: Element) => mark.closest('[data-chart]')!.getAttribute('data-chart');
    const inChart = all(element, '[aria-label][data-series]').map(
      (mark) => `${chart(mark)} ${mark.getAttribute('aria-label')}`,
    );
    expect(names.every(Boolean)).to.equal(true);
    expect(new Set(inChart).size).to.equal(inChart.length);
  });

  it('names every chart by a heading that is seen', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    expect(all(element, '[data-chart]')).to.have.length(5);
    for (const chart of present(element, '[data-chart]')) {
      const title = element.shadowRoot!.getElementById(`title-${chart.getAttribute('data-chart')}`);
      expect(title?.textContent?.trim()).to.not.equal('');
      expect([title?.role, title?.ariaLevel]).to.deep.equal(['heading', '4']);
      // A heading names it, so that its name is not read twice.
      expect(chart.role).to.equal('presentation');
      expect(title?.getBoundingClientRect().height).to.be.greaterThan(10);
    }
  });
});
