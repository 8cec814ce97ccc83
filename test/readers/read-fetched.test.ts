import {expect} from 'chai';
import {readFetched} from '../../src/import/read-fetched.js';
import {tableOf} from '../../src/import/read-text.js';
import {atOnce, inSlices, type Steps} from '../../src/import/slices.js';

const fetchedText = (text: string, isWhole = true) => ({
  bytes: new TextEncoder().encode(text),
  contentType: 'text/csv',
  isWhole,
  at: new Date(0),
});

describe('what was fetched', () => {
  it('is read once, however many figures show it', async () => {
    const fetched = fetchedText('nivå;2020\nKommuner;61,2\n');
    const [one, other] = await Promise.all([readFetched(fetched), readFetched(fetched)]);
    expect(one).to.equal(other);
    expect(tableOf(one)).to.equal(tableOf(other));
    expect(tableOf(one).cell([0, 0]).value).to.equal(61.2);
  });

  it('is refused for the same reason each time that a figure asks', async () => {
    const answer = await readFetched(fetchedText('nivå;2020\nKommuner;61,2\nKommuner;61,3\n'));
    for (let i = 0; i < 2; i++) expect(() => tableOf(answer)).to.throw('the only number of its kind');
  });

  it('must end its last line where nobody can tell whether it is whole', async () => {
    const codeOf = (text: string) =>
      readFetched(fetchedText(text, false)).then(
        () => 'read',
        ({code}: {code: string}) => code,
      );
    const rows = 'nivå;2019;2020\nKommuner;10,5;20,5\nStaten;30,5;40,5\n';
    // Cut anywhere, it is refused or still has whole numbers.
    for (let end = rows.indexOf('Kommuner') + 1; end < rows.length; end++) {
      const expected = rows[end - 1] === '\n' ? 'read' : 'open-end';
      expect(await codeOf(rows.slice(0, end)), rows.slice(0, end)).to.equal(expected);
    }
    expect(await codeOf(rows)).to.equal('read');
    expect(await codeOf(rows.trimEnd().replaceAll('\n', '\r') + '\r')).to.equal('read');
    // JSON tells itself where it ends.
    expect(await codeOf('{"Agder": 1, "Oslo": 2}')).to.equal('read');
    expect(await codeOf('{"Agder": 1, "Oslo": 2')).to.equal('truncated');
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
