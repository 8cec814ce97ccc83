import {expect} from 'chai';
import {fetchData, forgetData} from '../../src/import/fetch-data.js';
import {kept} from '../../src/import/limits.js';
import {Recent} from '../../src/import/recent.js';

describe('what was used last', () => {
  it('is kept up to a number of answers, and what was not used for longest goes first', () => {
    const recent = new Recent<string>({answers: 2, bytes: 100});
    recent.set('a', 'A', 10);
    recent.set('b', 'B', 10);
    expect(recent.get('a')).to.equal('A');
    recent.set('c', 'C', 10);
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).to.deep.equal(['A', undefined, 'C']);
    expect([recent.size, recent.bytes]).to.deep.equal([2, 20]);
  });

  it('is kept up to a number of bytes, and nothing of what is larger by itself', () => {
    const recent = new Recent<number>({answers: 100, bytes: 100});
    for (let i = 0; i < 60; i++) {
      recent.set(`${i}`, i, 30);
      expect(recent.bytes).to.be.at.most(100);
    }
    expect(recent.size).to.equal(3);
    recent.set('large', 1, 101);
    expect([recent.size, recent.bytes, recent.get('large')]).to.deep.equal([0, 0, undefined]);
  });

  it('counts what is set anew or taken away once', () => {
    const recent = new Recent<number>({answers: 9, bytes: 100});
    recent.set('a', 1, 40);
    recent.set('a', 2, 50);
    expect([recent.size, recent.bytes, recent.get('a')]).to.deep.equal([1, 50, 2]);
    recent.delete('a');
    recent.delete('a');
    expect([recent.size, recent.bytes]).to.deep.equal([0, 0]);
  });
});

describe('answers from addresses', () => {
  const address = (text: string) => new URL(text, location.href);

  /** How often each address is asked for while the action runs; each answers with so many bytes. */
  async function asked(bytes: number, action: (fetchOf: (name: string) => Promise<unknown>) => Promise<void>) {
    const real = globalThis.fetch;
    const counts: Record<string, number> = {};
    globalThis.fetch = (from) => {
      const name = (from as URL).pathname.slice(1);
      counts[name] = (counts[name] ?? 0) + 1;
      return Promise.resolve(new Response(new Uint8Array(bytes), {headers: {'content-length': `${bytes}`}}));
    };
    try {
      await action((name) => fetchData(address(`/${name}`), 10, new AbortController().signal));
    } finally {
      globalThis.fetch = real;
    }
    return counts;
  }

  it('are kept for the next figure, and fetched anew when others have taken their place', async () => {
    const counts = await asked(1, async (fetchOf) => {
      for (let i = 0; i <= kept.answers; i++) await fetchOf(`count-${i}`);
      await fetchOf(`count-${kept.answers}`);
      await fetchOf('count-0');
    });
    expect([counts['count-0'], counts[`count-${kept.answers}`]]).to.deep.equal([2, 1]);
  });

  it('take no more room together than the limit', async () => {
    const bytes = 4_500_000;
    const room = Math.floor(kept.bytes / bytes);
    const counts = await asked(bytes, async (fetchOf) => {
      for (let i = 0; i < 60; i++) await fetchOf(`large-${i}`);
      // The last that came is asked for first: what is fetched anew takes the place of another.
      for (let i = 59; i >= 0; i--) await fetchOf(`large-${i}`);
    });
    const keptOnes = Object.values(counts).filter((count) => count === 1);
    expect(keptOnes).to.have.length(room);
  });

  it('are asked for again when they could not be used', async () => {
    const counts = await asked(1, async (fetchOf) => {
      await fetchOf('forgotten');
      forgetData(address('/forgotten'));
      await fetchOf('forgotten');
    });
    expect(counts['forgotten']).to.equal(2);
  });

  it('come from the server in the address alone: another that it leads on to is not asked', async () => {
    const query = `once=${Math.random()}`;
    const failure = await fetchData(address(`/faulty/redirect-http?${query}`), 10, new AbortController().signal).then(
      () => 'read',
      ({code}: {code: string}) => code,
    );
    expect(failure).to.equal('redirect');
    const requests = (path: string) =>
      fetch(`/faulty/asked?of=${encodeURIComponent(`${path}?${query}`)}`).then((response) => response.json());
    expect(await requests('/faulty/redirect-http')).to.have.length(1);
    expect(await requests('/faulty/open')).to.have.length(0);
  });
});
