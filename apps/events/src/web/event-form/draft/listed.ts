import { itemsOf, type Listed } from "@wps/model";
import { z } from "zod";
import { type Row, toRows } from "./rows.ts";

/** A list that may be unknown. Rows stay here when the answer changes to "none", so that nothing typed is lost. */
export interface ListedDraft<Entry extends Row> {
  readonly status: Listed<unknown>["status"];
  readonly items: Entry[];
}

export function listedDraft<Entry extends z.ZodType<Row>>(entry: Entry) {
  return z.strictObject({ status: z.enum(["not-given", "none", "listed"]), items: z.array(entry) });
}

export function toListed<Item, Fields extends object>(list: Listed<Item>, fields: (item: Item) => Fields) {
  return { status: list.status, items: toRows(itemsOf(list), fields) };
}

export function fromListed<Entry extends Row, Item>(draft: ListedDraft<Entry>, item: (entry: Entry) => Item) {
  return draft.status === "listed" ? { status: draft.status, items: draft.items.map(item) } : { status: draft.status };
}
