import {expect} from 'chai';
import '../../src/all.js';
import {all, clear, drawn, show, textOf} from './in-page.js';

describe('a finger', () => {
  afterEach(clear);

  it('shows in <infosec-trend> what it has touched, and keeps it when it is lifted', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const mark = all(element, '[data-series][aria-label^="Kommuner 2020"]')[0]!;
    const options = {bubbles: true, composed: true, pointerType: 'touch'};
    mark.dispatchEvent(new PointerEvent('pointerover', options));
    mark.dispatchEvent(new PointerEvent('pointerout', options));
    await element.updateComplete;
    expect(textOf(element, '.card')).to.contain('Kommuner: 61,2 %');
    // A mouse that leaves takes it away again.
    mark.dispatchEvent(new PointerEvent('pointerout', {...options, pointerType: 'mouse'}));
    await element.updateComplete;
    expect(textOf(element, '.card')).not.to.contain('Kommuner: 61,2 %');
  });

  it('opens in <partner-network> what it taps and not what it touches, so that nothing moves under it before', async () => {
    const element = await show('partner-network', '<partner-network></partner-network>');
    const marks = all(element, '[aria-label][data-series]');
    const send = async (mark: Element, ...types: string[]) => {
      for (const type of types)
        mark.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true, pointerType: 'touch'}));
      await drawn(element);
    };
    const card = () => textOf(element, '.relation-card');
    const other = marks.find((mark) => mark.getAttribute('aria-label')!.startsWith('KMD'))!;
    await send(marks[0]!, 'pointerover', 'pointerdown', 'pointerout');
    expect(card()).to.equal('');
    await send(marks[0]!, 'pointerover', 'pointerdown', 'pointerout', 'click');
    expect(card()).to.contain('DFØ');
    await send(other, 'pointerover', 'pointerdown', 'pointerout');
    expect(card()).to.contain('DFØ');
    await send(other, 'pointerover', 'pointerdown', 'pointerout', 'click');
    expect(card()).to.match(/^KMD/);
    // A second tap closes it.
    await send(other, 'pointerover', 'pointerdown', 'pointerout', 'click');
    expect(card()).to.equal('');
    expect(other.getAttribute('aria-pressed')).to.equal('false');
  });

  it('reads the years of <infosec-trend> as it glides along them, and leaves the page to glide up and down', async () => {
    const element = await show('infosec-trend', '<infosec-trend measure="ovelser"></infosec-trend>');
    all(element, '.line-chart')[0]!.scrollIntoView({block: 'center'});
    const bands = all(element, '.band') as SVGElement[];
    expect(getComputedStyle(all(element, '.line-chart')[0]!).touchAction).to.equal('pan-y');
    const at = (band: SVGElement, pointerType = 'touch') => {
      const {left, top, width, height} = band.getBoundingClientRect();
      const [clientX, clientY] = [left + width / 2, top + height * 0.9];
      return {bubbles: true, composed: true, pointerType, clientX, clientY};
    };
    // The events of a finger stay with what it touched first.
    const [first] = bands;
    first!.dispatchEvent(new PointerEvent('pointerover', at(first!)));
    for (const [i, year] of ['2018', '2019', '2020'].entries()) {
      first!.dispatchEvent(new PointerEvent('pointermove', at(bands[i]!)));
      await element.updateComplete;
      expect(textOf(element, '.card')).to.contain(year);
    }
    // Without gliding, a finger that touches a year reads the same.
    for (const [i, year] of ['2018', '2019', '2020'].entries()) {
      bands[i]!.dispatchEvent(new PointerEvent('pointerover', at(bands[i]!)));
      await element.updateComplete;
      expect(textOf(element, '.card')).to.contain(year);
    }
    first!.dispatchEvent(new PointerEvent('pointermove', at(first!, 'mouse')));
    await element.updateComplete;
    expect(textOf(element, '.card')).to.contain('2020');
  });

  it('lets go of what it touched in <infosec-trend> when it touches the page outside', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const touch = {bubbles: true, composed: true, pointerType: 'touch'};
    const band = all(element, '.band')[0]!;
    for (const kind of ['pointerover', 'pointerdown', 'pointerup']) band.dispatchEvent(new PointerEvent(kind, touch));
    await drawn(element);
    expect(all(element, '.card')).to.have.length(1);
    document.body.dispatchEvent(new PointerEvent('pointerdown', {...touch, pointerType: 'mouse'}));
    await drawn(element);
    expect(all(element, '.card')).to.have.length(1);
    document.body.dispatchEvent(new PointerEvent('pointerdown', touch));
    await drawn(element);
    expect(all(element, '.card')).to.have.length(0);
  });

  it('reads nothing of a drawing where it scrolls the page', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const touch = {bubbles: true, composed: true, pointerType: 'touch'};
    const [band] = all(element, '.band');
    for (const kind of ['pointerover', 'pointerdown']) band!.dispatchEvent(new PointerEvent(kind, touch));
    await drawn(element);
    expect(all(element, '.card')).to.have.length(1);
    for (const kind of ['pointercancel', 'pointerout']) band!.dispatchEvent(new PointerEvent(kind, touch));
    await drawn(element);
    expect(all(element, '.card')).to.have.length(0);
  });

  it('scrolls the page by nothing when it presses a mark, whose ring is smaller then', async () => {
    const element = await show('infosec-trend', '<infosec-trend view="rows"></infosec-trend>');
    const box = element.parentElement!;
    box.style.paddingBlock = '2000px';
    const mark = all(element, '.mark')[0] as Element;
    window.scrollTo(0, mark.getBoundingClientRect().top + window.scrollY - 200);
    const before = window.scrollY;
    for (let presses = 1; presses <= 3; presses++) {
      mark.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      // As many frames as a control is kept in its place.
      for (let i = 0; i < 15; i++) await new Promise((resolve) => void requestAnimationFrame(resolve));
      expect(window.scrollY).to.be.closeTo(before, 3);
    }
    box.style.paddingBlock = '';
    window.scrollTo(0, 0);
  });

  it('keeps what it touches in a shadow tree that the page has closed', async () => {
    const box = document.createElement('div');
    box.className = 'test-box';
    document.body.append(box);
    const element = document.createElement('infosec-trend');
    box.attachShadow({mode: 'closed'}).append(element);
    await drawn(element);
    const touch = {bubbles: true, composed: true, pointerType: 'touch'};
    const band = all(element, '.band')[0]!;
    for (const kind of ['pointerover', 'pointerdown', 'pointerup']) band.dispatchEvent(new PointerEvent(kind, touch));
    await drawn(element);
    expect(all(element, '.card')).to.have.length(1);
  });
});
