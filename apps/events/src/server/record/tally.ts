/** What became of a row of the record: left alone is what somebody has changed since the record last wrote it. */
export type Entry = "added" | "replaced" | "same" | "left";

/** How many rows went which way. */
export type Tally = Readonly<Record<Entry, number>>;

/** What entering an edition did. */
export interface RecordLoad {
  readonly events: Tally;
  readonly organisations: Tally;
}

/**
 * Counts the rows.
 *
 * @example
 * tally(["added", "added", "left"]); // { added: 2, replaced: 0, same: 0, left: 1 }
 */
export function tally(entries: readonly Entry[]): Tally {
  const count = (entry: Entry) => entries.filter((other) => other === entry).length;
  return { added: count("added"), replaced: count("replaced"), same: count("same"), left: count("left") };
}

/**
 * The load in a sentence, for the person who starts the app.
 *
 * @example
 * const none = { added: 0, replaced: 0, same: 0, left: 0 };
 * sentenceOf({ events: { ...none, added: 42 }, organisations: { ...none, added: 43 } });
 * // "Entered the public record: 42 events."
 */
export function sentenceOf({ events, organisations }: RecordLoad): string {
  const isFirst = events.replaced + events.same + events.left === 0;
  if (isFirst) return `Entered the public record: ${events.added} events.`;
  const said = ({ added, replaced, same, left }: Tally) =>
    `${added} added, ${replaced} replaced, ${same} the same, ${left} left as changed here`;
  return `Brought the public record up to date. Events: ${said(events)}. Organisations: ${said(organisations)}.`;
}
