/** A sentence of an answer: a key of the texts and what is filled in. */
export interface Sentence<Key extends string = string> {
  readonly key: Key;
  readonly values: Readonly<Record<string, string>>;
}
