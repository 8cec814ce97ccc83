import {expect} from 'chai';
import {ImportError} from '../../src/import/import-error.js';

/** The refusal that a call ends with; any other end is a failure. */
export function refused(call: () => unknown): ImportError {
  try {
    call();
  } catch (error) {
    expect(error).to.be.an.instanceOf(ImportError);
    return error as ImportError;
  }
  throw new Error('nothing was refused');
}
