import type { FullName } from "@wps/model";
import type { Selectable } from "kysely";
import type { PeopleTables } from "../db/people-tables.ts";

/** The columns that hold a name in its parts. */
export const NAME_COLUMNS = ["family", "middle", "given", "name_order"] as const satisfies readonly (keyof Selectable<
  PeopleTables["persons"]
>)[];

export type NameColumns = Pick<Selectable<PeopleTables["persons"]>, (typeof NAME_COLUMNS)[number]>;

export const toNameColumns = ({ family, middle, given, order }: FullName) =>
  ({ family: family ?? null, middle: middle ?? null, given, name_order: order }) satisfies NameColumns;

/** A name for its schema to read. */
export const nameFrom = ({ family, middle, given, name_order }: NameColumns) => ({
  family: family ?? undefined,
  middle: middle ?? undefined,
  given: given ?? undefined,
  order: name_order ?? undefined,
});
