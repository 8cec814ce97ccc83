import {expect} from 'chai';
import {Refusal} from '../../src/import/import-error.js';

/** The refusal that a call ends with; any other end is a failure. */
export function refused(call: () => unknown): Refusal {
  try {
    call();
  } catch (error) {
    expect(error).to.be.an.instanceOf(Refusal);
    return error as Refusal;
  }
  throw new Error('nothing was refused');
}
