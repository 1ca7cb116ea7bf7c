import { EventId, Line, NewProgrammeEvent, Organisation } from "@wps/model";
import { z } from "zod";

/** An event of the public record under the identifiers that the record gives it. */
export interface RecordedEvent {
  readonly id: EventId;
  readonly recordRef: string;
  readonly event: NewProgrammeEvent;
}

/** The public record: real events and the organisations that they name. */
export interface PublicRecord {
  readonly edition: string;
  readonly organisations: readonly Organisation[];
  readonly events: readonly RecordedEvent[];
}

/** Rows that the model refuses, each by its name. */
export class WrongRecord extends Error {
  readonly rows: readonly string[];

  constructor(rows: readonly string[]) {
    super(`The public record is not loaded: ${rows.join("; ")}`);
    this.name = "WrongRecord";
    this.rows = rows;
  }
}

const Shell = z.strictObject({
  edition: Line,
  organisations: z.array(z.looseObject({ id: z.string() })),
  events: z.array(z.looseObject({ id: EventId, recordRef: Line })),
});

/** Reads the whole file or nothing; every wrong row is named with what is wrong in it. */
export function readPublicRecord(file: unknown): PublicRecord {
  const shell = Shell.safeParse(file);
  if (!shell.success) throw new WrongRecord(issuesOf("file", shell.error));
  const { edition, organisations, events } = shell.data;
  const wrong: string[] = [];
  const accept = <Row>(name: string, result: z.ZodSafeParseResult<Row>): Row[] => {
    if (result.success) return [result.data];
    wrong.push(...issuesOf(name, result.error));
    return [];
  };
  const record = {
    edition,
    organisations: organisations.flatMap((row) => accept(row.id, Organisation.safeParse(row))),
    events: events.flatMap(({ id, recordRef, ...row }) =>
      accept(recordRef, NewProgrammeEvent.safeParse(row)).map((event) => ({ id, recordRef, event })),
    ),
  };
  wrong.push(...twice(organisations.map((row) => row.id)), ...twice(events.map((row) => row.recordRef)));
  if (wrong.length > 0) throw new WrongRecord(wrong);
  return record;
}

function issuesOf(row: string, error: z.ZodError): string[] {
  return error.issues.map((issue) => `${row}: ${issue.path.map(String).join(".") || "row"}: ${issue.message}`);
}

function twice(names: readonly string[]): string[] {
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  return repeated.map((name) => `${name}: is there twice`);
}
