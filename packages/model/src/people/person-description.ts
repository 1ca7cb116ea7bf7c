import type { PersonName } from "./person-name.js";

/**
 * What is known of somebody who may be on record already. What is not known is left out, and speaks neither for nor against.
 * Texts are compared as they are: bring them into one form first.
 */
export interface PersonDescription {
  readonly name: PersonName;
  readonly sex?: string;
  /** The organisation somebody comes from, by a code or a name. */
  readonly organisation?: string;
  /** What somebody does there. */
  readonly function?: string;
  readonly birthYear?: number;
  /** E-mail addresses and telephone numbers. */
  readonly contacts?: readonly string[];
}
