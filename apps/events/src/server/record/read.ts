import { EventId, Line, NewProgrammeEvent, Organisation, PlainDate } from "@wps/model";
import { z } from "zod";
import { faultsBetweenRows } from "./between-rows.ts";
import { complaint, type PublicRecord, type RecordedEvent, WrongRecord } from "./public-record.ts";

const Shell = z.strictObject({
  edition: PlainDate,
  organisations: z.array(z.unknown()),
  events: z.array(z.unknown()),
});
const Coded = z.looseObject({ id: z.string() });
const Referred = z.looseObject({ recordRef: Line });
const Stamps = z.looseObject({
  id: EventId,
  recordRef: Line,
  // A calendar knows a session by its identifier for ever, so it must not be given anew with each edition.
  sessions: z.array(z.looseObject({ id: z.string({ error: "the record gives every session its identifier" }) })),
});

/** What the file does not say of its events: that anybody may see what was in the papers, and that no plan is known. */
const AS_PUBLIC = { publication: "published", sensitivity: "open", deviations: [] } as const;

/** Reads the whole file or nothing; every wrong row is named with what is wrong in it. */
export function readPublicRecord(file: unknown): PublicRecord {
  const shell = Shell.safeParse(file);
  if (!shell.success) throw new WrongRecord(complaintsOf("the file", shell.error));
  const wrong: string[] = [];
  const organisations = shell.data.organisations.flatMap((row, index) => {
    const read = Organisation.safeParse(row);
    if (!read.success) wrong.push(...complaintsOf(codeOf(row) ?? `organisation no. ${index + 1}`, read.error));
    return read.success ? [read.data] : [];
  });
  const events = shell.data.events.flatMap((row, index) => {
    const read = readEvent(row);
    if ("error" in read) wrong.push(...complaintsOf(referenceOf(row) ?? `event no. ${index + 1}`, read.error));
    return "error" in read ? [] : [read];
  });
  const record = { edition: shell.data.edition, organisations, events };
  // A refused row is still a row that others may point to: it is complained about once and not by each of them.
  const codes = new Set(shell.data.organisations.flatMap((row) => codeOf(row) ?? []));
  wrong.push(...faultsBetweenRows(record, codes));
  if (wrong.length > 0) throw new WrongRecord(wrong);
  return record;
}

function readEvent(row: unknown): RecordedEvent | { readonly error: z.ZodError } {
  const stamps = Stamps.safeParse(row);
  const { id: _id, recordRef: _ref, ...content } = z.looseObject({}).catch({}).parse(row);
  const event = NewProgrammeEvent.safeParse({ ...AS_PUBLIC, ...content });
  if (stamps.success && event.success) {
    return { id: stamps.data.id, recordRef: stamps.data.recordRef, event: event.data };
  }
  return { error: new z.ZodError([...(stamps.error?.issues ?? []), ...(event.error?.issues ?? [])]) };
}

const codeOf = (row: unknown): string | undefined => Coded.safeParse(row).data?.id;
const referenceOf = (row: unknown): string | undefined => Referred.safeParse(row).data?.recordRef;

function complaintsOf(row: string, error: z.ZodError): string[] {
  return [...new Set(error.issues.map((issue) => complaint(row, issue.path, issue.message)))];
}
