import {expect} from 'chai';
import {readBytes} from '../../src/readers/read-bytes.js';
import {tableOf} from '../../src/readers/read-text.js';
import {atOnce, inSlices, type Steps} from '../../src/readers/steps.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what was fetched', () => {
  it('is read once, however many figures show it', async () => {
    const fetched = bytes('nivå;2020\nKommuner;61,2\n');
    const [one, other] = await Promise.all([readBytes(fetched, ''), readBytes(fetched, '')]);
    expect(one).to.equal(other);
    expect(tableOf(one)).to.equal(tableOf(other));
    expect(tableOf(one).cell([0, 0]).value).to.equal(61.2);
  });

  it('is refused for the same reason each time that a figure asks', async () => {
    const answer = await readBytes(bytes('nivå;2020\nKommuner;61,2\nKommuner;61,3\n'), '');
    for (let i = 0; i < 2; i++) expect(() => tableOf(answer)).to.throw('the only number of its kind');
  });
});

describe('work in steps', () => {
  it('lets the page go on as soon as it has been held for long enough', async () => {
    let ticks = 0;
    const port = new MessageChannel();
    port.port1.addEventListener('message', () => {
      ticks++;
      port.port2.postMessage(0);
    });
    port.port1.start();
    port.port2.postMessage(0);
    function* work(): Steps<string> {
      for (let step = 0; step < 10; step++) {
        const end = performance.now() + 9;
        while (performance.now() < end);
        yield;
      }
      return 'done';
    }
    expect(await inSlices(work())).to.equal('done');
    port.port1.close();
    // One for each pause: every step is as long as a slice.
    expect(ticks).to.be.at.least(9);
  });

  it('gives what it returns, and throws what it throws, in one go or many', async () => {
    function* broken(): Steps<string> {
      yield;
      throw new TypeError('broken');
    }
    expect(() => atOnce(broken())).to.throw(TypeError);
    const failed = await inSlices(broken()).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(TypeError);
  });
});
