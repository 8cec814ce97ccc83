// Presses on claims whose figure is still to be drawn: the file brings no <infosec-trend>.
import {expect} from 'chai';
import '../../src/figures/cef-funding-map/cef-funding-map.js';
import '../../src/figures/report-claim/report-claim.js';
import '../../src/figures/report-claims/report-claims.js';
import {all, clear, drawn, show} from './in-page.js';

const {fetch} = window;

describe('a press on a claim whose figure is still to be drawn', () => {
  afterEach(() => {
    window.fetch = fetch;
    clear();
  });

  it('is answered unless something else was pressed meanwhile, or the claim was taken away', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    window.fetch = () => held.then(() => Promise.reject(new Error('no numbers')));
    const map = (group: string) => `<cef-funding-map group="${group}"></cef-funding-map>`;
    const trend = (group: string) => `<infosec-trend group="${group}" src="/numbers.json"></infosec-trend>`;
    const list = await show('report-claims', `<report-claims group="a"></report-claims>${map('a')}${trend('a')}`);
    const one = await show(
      'report-claim',
      `– <report-claim group="b" claim="kommunene-lavere"></report-claim>${map('b')}${trend('b')}
      – <report-claim group="b" claim="82-kommuner"></report-claim>`,
    );
    const other = one.parentElement!.querySelector<HTMLElement>('[claim="82-kommuner"]')!;
    const gone = await show('report-claims', `<report-claims group="c"></report-claims>${trend('c')}`);
    const only = await show(
      'report-claim',
      `<report-claim group="d" claim="kommunene-lavere"></report-claim>${trend('d')}`,
    );
    const told: unknown[] = [];
    gone.addEventListener('report-select', (event) => told.push(event));
    const press = (element: Element, button: number) =>
      (all(element, 'button[aria-pressed]')[button] as HTMLElement).click();
    const pressed = (element: Element) => all(element, 'button[aria-pressed=true]').map((button) => button.id);

    press(list, 0);
    press(
      list,
      all(list, 'button[aria-pressed]').findIndex(({id}) => id === 'show-82-kommuner'),
    );
    press(one, 0);
    press(other, 0);
    press(gone, 1);
    press(only, 0);
    gone.remove();
    await Promise.all([list, one, other].map(drawn));
    expect(pressed(list)).to.deep.equal(['show-82-kommuner']);
    release();
    await customElements.whenDefined('infosec-trend');
    await Promise.all([...document.querySelectorAll('infosec-trend')].map(drawn));
    await new Promise((done) => setTimeout(done));
    await Promise.all([list, one, other, only].map(drawn));
    expect(pressed(list)).to.deep.equal(['show-82-kommuner']);
    expect([one, other, only].map((element) => pressed(element).length)).to.deep.equal([0, 1, 1]);
    expect(told).to.deep.equal([]);
  });
});
