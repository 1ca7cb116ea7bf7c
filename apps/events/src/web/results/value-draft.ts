import type { Baseline, Decimal, ResultActual, ResultTarget } from "@wps/model";
import { type BilingualDraft, NO_TEXT, readBilingual, toBilingualDraft } from "../bilingual-draft.ts";
import { fromDecimalText } from "../language/decimal-text.ts";
import { fromPartialDateText, toPartialDateText } from "../language/partial-date-text.ts";

type Status = Baseline["status"] | ResultActual["status"];

/** A value as its inputs hold it; `none` where there is none. What its status does not ask for stays where it was typed. */
export interface ValueDraft {
  readonly status: "none" | Status;
  readonly number: string;
  /** The number that was read, as long as nobody types another: typed out, some say less than they were printed with. */
  readonly kept: Decimal | undefined;
  readonly text: BilingualDraft;
  readonly comment: BilingualDraft;
  /** As of when, where that is asked. */
  readonly on: string;
}

export const NO_VALUE: ValueDraft = {
  status: "none",
  number: "",
  kept: undefined,
  text: NO_TEXT,
  comment: NO_TEXT,
  on: "",
};

export function toValueDraft(value: Baseline | ResultTarget | ResultActual | undefined): ValueDraft {
  if (value === undefined) return NO_VALUE;
  const on = "on" in value && value.on !== undefined ? toPartialDateText(value.on) : "";
  const comment = toBilingualDraft("comment" in value ? value.comment : undefined);
  const draft = { ...NO_VALUE, status: value.status, on, comment };
  if (value.status === "known") return { ...draft, number: value.value.replace(".", ","), kept: value.value };
  return value.status === "told" ? { ...draft, text: toBilingualDraft(value.text) } : draft;
}

/** What a draft says, for a schema to judge; undefined where there is no value. */
export function valueIn({ status, number, kept, text, comment, on }: ValueDraft, isBaseline: boolean) {
  if (status === "none") return undefined;
  if (status === "not-asked") return { status };
  const said = readBilingual(comment);
  const asOf = isBaseline && on.trim() !== "" ? { on: fromPartialDateText(on) } : {};
  if (status === "told") return { status, ...asOf, text: readBilingual(text) };
  const common = { status, ...asOf, ...(said && { comment: said }) };
  return status === "known" ? { ...common, value: kept ?? fromDecimalText(number) } : common;
}
