/** A link from a key to values: what an event is for, who pays for it. */
export interface Link<Key extends string = string> {
  /** The key that is linked: every record with this key is linked to the same values. */
  readonly of: Key;
  /** What the weights of a key come to, such as 100 for shares in hundredths; 1 if it is not given. */
  readonly whole?: number;
}

/** What the records of a store are made of. */
export interface Shape<
  Dimension extends string = string,
  Key extends string = string,
  Quantity extends string = string,
  LinkName extends string = string,
> {
  /** What records are grouped and chosen by: texts of which there are few, such as sex, province, month. */
  readonly dimensions: readonly Dimension[];
  /** Identities, of which there may be many, and which are counted once each, such as person and event. */
  readonly keys?: readonly Key[];
  /** Whole numbers from 0 on, which are added up. */
  readonly quantities?: readonly Quantity[];
  /** What keys are linked to. A link is a breakdown like a dimension, and a record is in each of its values. */
  readonly links?: { readonly [Name in LinkName]: Link<NoInfer<Key>> };
}

/** A record. What is not known is `null`, and never left out. */
export type StoredRecord<Name extends string, Quantity extends string> = {
  readonly [One in Name]: string | null;
} & { readonly [One in Quantity]: number | null };
