import { StancekitError } from '../errors';

/** Something that does not fit what stands before it. */
export class Misfit extends StancekitError {
  /** @param what What was expected, and what came, without a full stop. */
  constructor(readonly what: string) {
    super('INVALID_CHANGE', `${what.charAt(0).toUpperCase()}${what.slice(1)}.`);
  }
}
