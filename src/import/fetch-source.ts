import {parseAddress} from '../datasets/built-ins.js';
import type {LitElement} from 'lit';
import type {ParsedSource} from './imported-data.js';
import {FetchFailure} from './fetch-answer.js';
import {fetchData, forgetData} from './fetch-data.js';
import {readFetched} from './read-fetched.js';
import {inSlices, pause, type Steps} from './slices.js';

export interface Host extends LitElement {
  src?: string;
  srcTimeout?: number;
}

/** A page can set `src` to any value. */
export const srcOf = ({src}: Host): string => (typeof src === 'string' ? src.trim() : '');

/** Fetches the data at one address, and again on request. */
export class Fetching {
  /** The address of the numbers, if `src` is one, and the time of the response. */
  address?: URL;
  at?: Date;
  #request: AbortController | undefined;

  constructor(
    readonly src: string,
    private readonly element: Host,
    private readonly ended: (answer: ParsedSource | undefined, error?: unknown) => void,
    private readonly prepare?: (answer: ParsedSource) => Steps<void>,
  ) {}

  get isLoading(): boolean {
    return this.#request !== undefined;
  }

  async start(): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    try {
      const answer = await this.#load(request.signal);
      // Figures that waited for the same response are drawn one after the other.
      await pause();
      if (this.#request === request) this.#end(answer);
    } catch (error) {
      if (this.#request !== request) return;
      // A response for an address that is no longer set is dropped; it is requested again if the address is set again.
      if (srcOf(this.element) === this.src) this.#end(undefined, error);
      else this.#request = undefined;
    }
  }

  stop(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  /** Removes the response, so that it is requested again. */
  forget(): void {
    if (this.address) forgetData(this.address);
  }

  #end(answer: ParsedSource | undefined, error?: unknown): void {
    this.#request = undefined;
    this.ended(answer, error);
  }

  async #load(signal: AbortSignal): Promise<ParsedSource> {
    const {element, src} = this;
    // A form or an image on the page can hide a member of its document.
    const {baseURI} = element;
    const address = parseAddress(src, baseURI);
    if (!address) throw new FetchFailure('address', `src="${src.slice(0, 100)}" is no address`);
    this.address = address;
    const seconds = Number(element.srcTimeout);
    const fetched = await fetchData(address, seconds >= 1 && seconds <= 60 ? seconds : 10, signal);
    this.at = fetched.at;
    const answer = await readFetched(fetched);
    if (this.prepare) await inSlices(this.prepare(answer));
    return answer;
  }
}
