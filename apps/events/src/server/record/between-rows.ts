import { findClause, findProgramme } from "@wps/model/catalogue";
import { organisationsIn } from "../events/involved.ts";
import { complaint, type PublicRecord, type RecordedEvent } from "./public-record.ts";

/**
 * What no single row can show: identifiers that two rows share, and references to what is not there.
 *
 * @param organisations the code of every organisation in the file
 */
export function faultsBetweenRows(record: PublicRecord, organisations: ReadonlySet<string>): string[] {
  const unknown = (row: string, path: readonly PropertyKey[], id: string) =>
    complaint(row, path, `the record has no organisation "${id}"`);
  return [
    ...shared(record.organisations.map(({ id }) => ({ row: id, path: [], key: id }))),
    ...shared(record.events.map(({ recordRef }) => ({ row: recordRef, path: [], key: recordRef }))),
    ...shared(record.events.map(({ recordRef, id }) => ({ row: recordRef, path: ["id"], key: id }))),
    ...shared(record.events.flatMap(sessionsOf)),
    ...record.organisations.flatMap(({ id, partOf }) =>
      partOf === undefined || organisations.has(partOf) ? [] : [unknown(id, ["partOf"], partOf)],
    ),
    ...record.events.flatMap(({ recordRef, event }) =>
      organisationsIn(event)
        .filter((mention) => !organisations.has(mention.id))
        .map((mention) => unknown(recordRef, mention.path, mention.id)),
    ),
    ...record.events.flatMap(wrongLinks),
  ];
}

/** Something that only one place of the record may bear. */
interface Bearer {
  readonly row: string;
  readonly path: readonly PropertyKey[];
  readonly key: string;
}

function shared(bearers: readonly Bearer[]): string[] {
  const first = new Map<string, string>();
  return bearers.flatMap(({ row, path, key }) => {
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    if (earlier === undefined) return [];
    return [complaint(row, path, earlier === row ? "is there twice" : `${earlier} has the same`)];
  });
}

function sessionsOf({ recordRef, event }: RecordedEvent): Bearer[] {
  return event.sessions.flatMap(({ id }, index) =>
    id === undefined ? [] : [{ row: recordRef, path: ["sessions", index, "id"], key: id }],
  );
}

function wrongLinks({ recordRef, event }: RecordedEvent): string[] {
  return event.taskLinks.flatMap(({ programme, clause }, index) => {
    const path = ["taskLinks", index];
    if (findProgramme(programme) === undefined) {
      return [complaint(recordRef, [...path, "programme"], `the catalogue has no programme "${programme}"`)];
    }
    if (clause === undefined || findClause({ programme, clause }) !== undefined) return [];
    return [complaint(recordRef, [...path, "clause"], `the programme "${programme}" has no clause "${clause}"`)];
  });
}
