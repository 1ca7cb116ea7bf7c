/** Why the server cannot start or go on, as one sentence for the person who started it. */
export class StartupFailure extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = "StartupFailure";
  }
}

/**
 * What an error from below says, short enough for the middle of a sentence. A failed connection to a name with
 * several addresses has an empty message of its own, so the first address speaks for all.
 *
 * @example
 * reasonOf(new Error("connect ECONNREFUSED 127.0.0.1:5432")); // "connect ECONNREFUSED 127.0.0.1:5432"
 */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === "") return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
