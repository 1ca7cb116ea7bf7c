import {
  type EventDeviation,
  type EventPart,
  type FundingLink,
  type Headcount,
  type Involvement,
  itemsOf,
  type Listed,
  type NewProgrammeEvent,
  type NewSession,
  type Outcome,
  type Source,
  type TaskLink,
  type Variant,
} from "@wps/model";

/** One part of an event with what it holds. */
export type PartContent = {
  [Part in EventPart]: { readonly part: Part; readonly value: NewProgrammeEvent[Part] };
}[EventPart];

/** One entry of a part that is a list; a list that is not there says why in one entry. */
export type Entry =
  | { readonly kind: "session"; readonly item: NewSession }
  | { readonly kind: "involvement"; readonly item: Involvement }
  | { readonly kind: "taskLink"; readonly item: TaskLink }
  | { readonly kind: "headcount"; readonly item: Headcount }
  | { readonly kind: "funding"; readonly item: FundingLink }
  | { readonly kind: "deviation"; readonly item: EventDeviation }
  | { readonly kind: "outcome"; readonly item: Outcome }
  | { readonly kind: "variant"; readonly item: Variant }
  | { readonly kind: "source"; readonly item: Source }
  | { readonly kind: "silence"; readonly item: "not-given" | "none" };

/**
 * The entries of a part that is a list; `undefined` for every other part.
 *
 * @example
 * entriesOf({ part: "outcomes", value: { status: "none" } }); // [{ kind: "silence", item: "none" }]
 */
export function entriesOf(content: PartContent): readonly Entry[] | undefined {
  switch (content.part) {
    case "sessions":
      return content.value.map((item) => ({ kind: "session", item }));
    case "organisations":
      return content.value.map((item) => ({ kind: "involvement", item }));
    case "taskLinks":
      return content.value.map((item) => ({ kind: "taskLink", item }));
    case "headcounts":
      return listedEntries(content.value, (item) => ({ kind: "headcount", item }));
    case "funding":
      return listedEntries(content.value, (item) => ({ kind: "funding", item }));
    case "outcomes":
      return listedEntries(content.value, (item) => ({ kind: "outcome", item }));
    case "deviations":
      return content.value.map((item) => ({ kind: "deviation", item }));
    case "variants":
      return content.value.map((item) => ({ kind: "variant", item }));
    case "sources":
      return content.value.map((item) => ({ kind: "source", item }));
    default:
      return undefined;
  }
}

function listedEntries<Item>(list: Listed<Item>, entry: (item: Item) => Entry): readonly Entry[] {
  return list.status === "listed" ? itemsOf(list).map(entry) : [{ kind: "silence", item: list.status }];
}
