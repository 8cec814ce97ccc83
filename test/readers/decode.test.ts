import {expect} from 'chai';
import {decode} from '../../src/import/decode.js';
import {refused} from './refused.js';

const text = 'Nivå;2020\nFørde – «æøå»;61,2\n';
const utf8 = new TextEncoder().encode(text);
const wide = (littleEndian: boolean, mark: boolean) => {
  const codes = Array.from(`${mark ? '\uFEFF' : ''}${text}`, (letter) => letter.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(codes.length * 2));
  codes.forEach((code, i) => view.setUint16(i * 2, code, littleEndian));
  return new Uint8Array(view.buffer);
};
const western = Uint8Array.from(Array.from(text, (letter) => (letter === '–' ? 0x96 : letter.charCodeAt(0))));

describe('bytes', () => {
  it('are UTF-8, with or without its mark, whatever the server says', () => {
    for (const type of ['', 'text/csv; charset=iso-8859-1', 'text/html']) expect(decode(utf8, type)).to.equal(text);
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]))).to.equal(text);
  });

  it('are UTF-16 when they are', () => {
    for (const littleEndian of [true, false]) {
      expect(decode(wide(littleEndian, true))).to.equal(text);
      expect(decode(wide(littleEndian, false))).to.equal(text);
    }
  });

  it('are what Windows wrote, when they are not UTF-8', () => {
    expect(decode(western)).to.equal(text);
    expect(decode(western, 'text/csv; charset=windows-1252')).to.equal(text);
    expect(decode(western, 'text/csv; charset=utf-8')).to.equal(text);
    expect(decode(western, 'text/csv; charset=nonsense')).to.equal(text);
  });

  it('are refused when they end inside a letter, rather than shown as another', () => {
    const at = utf8.findLastIndex((byte) => byte === 0xc3);
    expect(refused(() => decode(utf8.subarray(0, at + 1))).code).to.equal('truncated');
  });

  it('are refused when one of them is broken, rather than shown as Ã¦', () => {
    const broken = Uint8Array.from(utf8);
    broken[2] = 0xff;
    expect(refused(() => decode(broken)).code).to.equal('encoding');
  });

  it('are refused when they are no text', () => {
    expect(
      refused(() => decode(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xff]))).code,
    ).to.equal('binary');
  });
});
