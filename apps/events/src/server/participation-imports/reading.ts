import { Refused } from "@wps/model";
import { type ListRefusal, ListUnreadable } from "../participant-lists/reading/list-unreadable.ts";

/** What a sentence about a list that is not read needs to know. */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof ListUnreadable)) return error;
  return new Refused({ code: "LIST_UNREADABLE", because: error.refusal.code, ...detailOf(error.refusal) });
}

function detailOf(refusal: ListRefusal) {
  const of = (...names: readonly string[]) => names.flatMap((name) => Reflect.get(refusal, name) ?? [])[0];
  const what: unknown = of("cell", "table", "part", "format", "encoding");
  const value: unknown = of("size", "count", "row", "column", "length", "seconds");
  const limit: unknown = of("limit");
  return {
    ...(typeof what === "string" && { what }),
    ...(typeof value === "number" && { value }),
    ...(typeof limit === "number" && { limit }),
  };
}
