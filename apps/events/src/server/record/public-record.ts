import type { EventId, NewProgrammeEvent, Organisation, PlainDate } from "@wps/model";

/** An event of the public record under the identifiers that the record gives it. */
export interface RecordedEvent {
  readonly id: EventId;
  readonly recordRef: string;
  readonly event: NewProgrammeEvent;
}

/** The public record: real events and the organisations that they name. */
export interface PublicRecord {
  /** The day of this edition; of two editions the one of the later day holds. */
  readonly edition: PlainDate;
  readonly organisations: readonly Organisation[];
  readonly events: readonly RecordedEvent[];
}

/** Rows that cannot be entered, each by its name and with what is wrong in it. */
export class WrongRecord extends Error {
  readonly rows: readonly string[];

  constructor(rows: readonly string[], options?: ErrorOptions) {
    super(`The public record is not loaded: ${rows.join("; ")}`, options);
    this.name = "WrongRecord";
    this.rows = rows;
  }
}

/**
 * A complaint about a row, for the person who keeps the record: places in a list are counted from 1.
 *
 * @example
 * complaint("C7", ["sessions", 0, "date"], "lies outside the event's dates");
 * // "C7, sessions no. 1 date: lies outside the event's dates"
 */
export function complaint(row: string, path: readonly PropertyKey[], what: string): string {
  const place = path.map((step) => (/^\d+$/.test(String(step)) ? `no. ${Number(step) + 1}` : String(step))).join(" ");
  return `${row}${place === "" ? "" : `, ${place}`}: ${what}`;
}
