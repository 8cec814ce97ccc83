// Speaks to a screen reader as Speech Dispatcher does, and writes down what it is to say instead of saying it.
// https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html
import {createServer} from 'node:net';
import {createInterface} from 'node:readline';

/** The answers to commands that ask for something. */
const settings = {LANGUAGE: 'en', OUTPUT_MODULE: 'none'};
const lists = {
  VOICES: ['249-English\ten\tnone', '249-Bokmal\tnb\tnone', '249-Nynorsk\tnn\tnone', '249 OK VOICE LIST SENT'],
  SYNTHESIS_VOICES: ['249-English\ten\tnone', '249-Bokmal\tnb\tnone', '249 OK VOICE LIST SENT'],
  OUTPUT_MODULES: ['250-none', '250 OK MODULES LIST SENT'],
};

/** Orca's markup for pauses, and the full stop that it adds at the end of a text. */
const plain = (text) =>
  text
    .replaceAll(/<\/?(?:speak|mark)\b[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name) => ({lt: '<', gt: '>', quot: '"', apos: "'", amp: '&'})[name])
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/(?<=.)\.$/, '');

export class SpeechServer {
  /** When something was said last. */
  at = Date.now();
  #said = [];
  #messages = 0;
  #server;

  /** @param {string} path - The address of the socket that the screen reader connects to. */
  async listen(path) {
    this.#server = createServer((socket) => this.#serve(socket));
    await new Promise((resolve) => void this.#server.listen(path, resolve));
  }

  /** What was said since this was asked last. */
  take() {
    return this.#said.splice(0);
  }

  get hasSpoken() {
    return this.#said.length > 0;
  }

  /** Whether a text with these words was said since `take` was called last. */
  hasSaid(words) {
    return this.#said.some((text) => text.includes(words));
  }

  close() {
    this.#server?.close();
  }

  #serve(socket) {
    const answer = (...lines) => socket.writable && socket.write(lines.map((line) => `${line}\r\n`).join(''));
    let text;
    // A client that leaves while it is answered is no fault; the reader of lines passes on the errors of its socket.
    const reader = createInterface({input: socket});
    for (const one of [socket, reader]) one.on('error', () => {});
    reader.on('line', (line) => {
      if (text === undefined) {
        const [command, ...words] = line.trim().split(' ');
        if (command.toUpperCase() === 'SPEAK') text = [];
        this.#answer(command.toUpperCase(), words, answer, socket);
      } else if (line === '.') {
        this.#say(plain(text.join('\n')), answer);
        text = undefined;
      } else text.push(line.replace(/^\.\./, '.'));
    });
  }

  #say(text, answer) {
    this.at = Date.now();
    if (text !== '') this.#said.push(text);
    const id = ++this.#messages;
    answer(`225-${id}`, '225 OK MESSAGE QUEUED');
    // It goes on when a text has begun and ended.
    setTimeout(() => answer(`701-${id}`, '701-1', '701 BEGIN'), 10);
    setTimeout(() => answer(`702-${id}`, '702-1', '702 END'), 20);
  }

  #answer(command, words, answer, socket) {
    if (command === 'SPEAK') answer('230 OK RECEIVING DATA');
    else if (['CHAR', 'KEY', 'SOUND_ICON'].includes(command)) this.#say(words.join(' '), answer);
    else if (command === 'CANCEL' || command === 'STOP') answer('210 OK STOPPED');
    else if (command === 'GET') answer(`251-${settings[words[0]?.toUpperCase()] ?? 0}`, '251 OK GET RETURNED');
    else if (command === 'LIST') answer(...(lists[words[0]?.toUpperCase()] ?? lists.OUTPUT_MODULES));
    else if (command === 'HISTORY') answer('245-1', '245 OK CLIENT ID SENT');
    else if (command === 'QUIT') socket.end('231 HAPPY HACKING\r\n');
    else answer('200 OK SET');
  }
}
