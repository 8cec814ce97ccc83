// How what a screen reader says is written down and judged; `npm run heard` runs the screen reader itself.
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {once} from 'node:events';
import {after, before, describe, it} from 'node:test';
import {SpeechServer} from '../e2e/heard/speech-server.mjs';
import {faultsOf} from '../e2e/heard/spoken.mjs';
import {tasks} from '../e2e/heard/tasks.mjs';

const spoken = [
  {key: 'Down', said: ['Nine of ten shares fell', 'heading 3']},
  {key: 'Down', said: ['Central government 2018: 81.7%']},
];

describe('what is said', () => {
  it('has texts one after the other, also over several keys', () => {
    assert.deepEqual(faultsOf(spoken, {heard: ['shares fell heading 3', '81.7%']}), []);
    assert.deepEqual(faultsOf(spoken, {heard: ['81.7%', 'shares fell']}), ['not said in its place: shares fell']);
    assert.deepEqual(faultsOf(spoken, {heard: ['82.2%']}), ['not said: 82.2%']);
  });

  it('has none of what must not be said, and no word of a program', () => {
    assert.deepEqual(faultsOf(spoken, {heard: [], unheard: ['heading 3']}), ['said: heading 3']);
    const faulty = [{key: 'Down', said: ['undefined per cent']}];
    assert.equal(faultsOf(faulty, {heard: []}).length, 1);
  });

  it('is asked for by tasks of different names', () => {
    assert.equal(new Set(tasks.map(({id}) => id)).size, tasks.length);
    for (const {keys, heard} of tasks) assert.ok(keys.length > 0 && heard.length > 0);
  });
});

describe('the speech server', () => {
  const server = new SpeechServer();
  const folder = mkdtempSync(join(tmpdir(), 'speech-'));
  let client;
  before(async () => {
    await server.listen(join(folder, 'socket'));
    client = connect(join(folder, 'socket'));
    await once(client, 'connect');
  });
  after(() => {
    client.destroy();
    server.close();
    rmSync(folder, {recursive: true});
  });
  const ask = async (...lines) => {
    client.write(`${lines.join('\r\n')}\r\n`);
    const [answer] = await once(client, 'data');
    return `${answer}`;
  };

  it('answers what a client asks', async () => {
    assert.match(await ask('SET self CLIENT_NAME root:orca:main'), /^200 /);
    assert.match(await ask('LIST SYNTHESIS_VOICES'), /^249-/);
    assert.match(await ask('GET LANGUAGE'), /^251-en\r\n251 /);
  });

  it('keeps a text without its markup, and says that it has been spoken', async () => {
    assert.match(await ask('SPEAK'), /^230 /);
    assert.match(await ask('<speak>Fylke &amp; kommune</speak>', '..5.', '.'), /225 OK/);
    assert.deepEqual(server.take(), ['Fylke & kommune .5']);
    assert.deepEqual(server.take(), []);
  });
});
