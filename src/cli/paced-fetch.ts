import {fetchData, FetchError, type Fetched} from './fetch-data.js';

/** The requests to one server in a minute that Statistics Norway accepts. */
const mostInAMinute = 30;
const minute = 60_000;

/** A server that asks for a longer wait is asked again by whoever runs the command, later. */
const longestWait = 120;
const mostTries = 3;

/** The time, and a pause; tests have their own. */
export interface Clock {
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

const realClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
};

/** Fetches one address after the other, at most 30 a minute from each server, and waits as long as a server asks for. */
export class PacedFetch {
  /** The times of the requests to each server. */
  readonly #times = new Map<string, number[]>();

  constructor(
    private readonly clock: Clock = realClock,
    /** Called with the seconds of a wait. */
    private readonly waits: (seconds: number, host: string) => void = () => {},
  ) {}

  /** @throws {FetchError} */
  async fetch(address: string): Promise<Fetched> {
    const host = URL.canParse(address) ? new URL(address).host : '';
    for (let tries = 1; ; tries++) {
      await this.#turn(host);
      try {
        return await fetchData(address);
      } catch (error) {
        const {status, retryAfter} = error as FetchError;
        const isBusy = error instanceof FetchError && (status === 429 || status === 503);
        if (!isBusy || retryAfter === undefined) throw error;
        if (retryAfter > longestWait || tries === mostTries) {
          const message = `${error.message} It asks clients to wait ${retryAfter} seconds.`;
          throw new FetchError(message, status, retryAfter);
        }
        this.waits(retryAfter, host);
        await this.clock.wait(retryAfter * 1000);
      }
    }
  }

  async #turn(host: string): Promise<void> {
    const {clock} = this;
    const recent = (this.#times.get(host) ?? []).filter((time) => time > clock.now() - minute);
    const first = recent.at(-mostInAMinute);
    if (recent.length >= mostInAMinute && first !== undefined) {
      const pause = first + minute - clock.now();
      this.waits(Math.ceil(pause / 1000), host);
      await clock.wait(pause);
    }
    this.#times.set(host, [...recent, clock.now()]);
  }
}
