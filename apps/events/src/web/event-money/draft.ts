import {
  type BilingualLine,
  type CostCategory,
  CostLineId,
  type Currency,
  type DatedAmount,
  type EventMoney,
  EventMoneyChange,
  type GivenAmount,
  type Payer,
  type PlainDate,
  type Shares,
  WHOLE,
} from "@wps/model";
import { fromMoneyText, toMoneyText } from "../language/money-text.ts";

/** An amount as its inputs hold it; `none` where there was none. */
export interface AmountDraft {
  readonly status: "none" | GivenAmount["status"];
  readonly text: string;
  readonly currency: Currency;
  readonly on: PlainDate | undefined;
  readonly what: string;
  readonly note: string;
  /** What was entered in English beside it, which these inputs do not show. */
  readonly whatEn: string | undefined;
  readonly noteEn: string | undefined;
}

/** One who pays; without a payer while nobody is chosen. */
export interface PartDraft {
  readonly key: number;
  readonly payer: Payer | undefined;
  readonly percent: string;
}

/** Who pays; `none` where nobody has said. */
export interface SharesDraft {
  readonly status: "none" | Shares["status"];
  readonly parts: readonly PartDraft[];
}

/** The three times at which a line is told. */
export const STAGES = ["planned", "committed", "actual"] as const;
export type Stage = (typeof STAGES)[number];

export interface LineDraft extends Readonly<Record<Stage, AmountDraft>> {
  readonly id: CostLineId;
  readonly category: CostCategory;
  readonly name: string;
  readonly nameEn: string | undefined;
  readonly shares: SharesDraft;
}

export interface MoneyDraft {
  readonly shares: SharesDraft;
  readonly lines: readonly LineDraft[];
}

const NO_AMOUNT: AmountDraft = {
  status: "none",
  text: "",
  currency: "VND",
  on: undefined,
  what: "",
  note: "",
  whatEn: undefined,
  noteEn: undefined,
};
const NO_SHARES: SharesDraft = { status: "none", parts: [] };

/** A line that nothing is known of yet. */
export const newLine = (): LineDraft => ({
  id: newLineId(),
  category: "venue",
  name: "",
  nameEn: undefined,
  planned: NO_AMOUNT,
  committed: NO_AMOUNT,
  actual: NO_AMOUNT,
  shares: NO_SHARES,
});

/** Made by hand: what browsers make them with is there on encrypted pages alone. */
function newLineId(): CostLineId {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const [, a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/.exec(hex) ?? [];
  return CostLineId.parse(`${a}-${b}-4${c}-8${d}-${e}`);
}

export const toMoneyDraft = ({ shares, lines }: EventMoney): MoneyDraft => ({
  shares: toShares(shares),
  lines: lines.map(({ id, category, name, planned, committed, actual, shares: own }) => ({
    id,
    category,
    name: name?.vi ?? "",
    nameEn: name?.en,
    planned: toAmount(planned),
    committed: toAmount(committed),
    actual: toAmount(actual),
    shares: toShares(own),
  })),
});

function toAmount(dated: DatedAmount | undefined): AmountDraft {
  if (dated === undefined) return NO_AMOUNT;
  const { amount, on } = dated;
  const draft = { ...NO_AMOUNT, status: amount.status, on };
  if (amount.status === "unknown") return draft;
  if (amount.status === "known") {
    return { ...draft, text: toMoneyText(amount.money), currency: amount.money.currency };
  }
  const { what, valuation } = amount;
  const named = { ...draft, what: what.vi ?? "", whatEn: what.en };
  if (valuation === null) return named;
  const { money, note } = valuation;
  return { ...named, text: toMoneyText(money), currency: money.currency, note: note.vi ?? "", noteEn: note.en };
}

function toShares(shares: Shares | undefined): SharesDraft {
  if (shares === undefined) return NO_SHARES;
  const parts =
    shares.status === "known"
      ? shares.parts.map(({ payer, hundredths }, key) => ({ key, payer, percent: toPercent(hundredths) }))
      : shares.payers.map((payer, key) => ({ key, payer, percent: "" }));
  return { status: shares.status, parts };
}

/** Hundredths of a per cent as they are typed. */
export const toPercent = (hundredths: number): string => String(hundredths / 100).replace(".", ",");

/** Hundredths of a per cent, of what was typed; undefined where it is none above 0. */
export function fromPercent(text: string): number | undefined {
  const [, whole = "", decimals = ""] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim()) ?? [];
  const hundredths = whole === "" ? 0 : Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  return hundredths > 0 && hundredths <= WHOLE ? hundredths : undefined;
}

/** What is left of the whole, in hundredths of a per cent; below 0 where there is too much. */
export const leftOf = ({ parts }: SharesDraft): number =>
  WHOLE - parts.reduce((sum, { percent }) => sum + (fromPercent(percent) ?? 0), 0);

/** What a draft says, or the places where it says nothing that can be kept. */
export function readMoney(draft: MoneyDraft): { change?: EventMoneyChange; wrong: ReadonlySet<string> } {
  const wrong = new Set<string>();
  const kept = <Value>(place: string, value: Value | "wrong"): Value | undefined => {
    if (value !== "wrong") return value;
    wrong.add(place);
    return undefined;
  };
  const shares = kept("shares", readShares(draft.shares));
  const lines = draft.lines.map((line) => {
    const own = kept(`${line.id} shares`, readShares(line.shares));
    const stages = STAGES.flatMap((stage) => {
      const amount = kept(`${line.id} ${stage}`, readAmount(line[stage]));
      return amount === undefined ? [] : [[stage, amount]];
    });
    const name = bilingual(line.name, line.nameEn);
    return {
      id: line.id,
      category: line.category,
      ...(name && { name }),
      ...Object.fromEntries(stages),
      ...(own && { shares: own }),
    };
  });
  const read = EventMoneyChange.safeParse({ ...(shares && { shares }), lines });
  if (wrong.size > 0) return { wrong };
  if (read.success) return { change: read.data, wrong };
  // What is left is of texts that are too long, and the like.
  for (const { path } of read.error.issues) {
    const line = path[0] === "lines" && typeof path[1] === "number" ? draft.lines[path[1]] : undefined;
    wrong.add(line ? `${line.id} ${String(path[2])}` : "shares");
  }
  return { wrong };
}

/** A text as it was typed, beside what there is of it in English; undefined where there is neither. */
function bilingual(typed: string, en: string | undefined): BilingualLine | undefined {
  const vi = typed.trim();
  return vi === "" && en === undefined ? undefined : { ...(vi !== "" && { vi }), ...(en !== undefined && { en }) };
}

function readAmount(draft: AmountDraft): DatedAmount | undefined | "wrong" {
  if (draft.status === "none") return undefined;
  if (draft.on === undefined) return "wrong";
  const amount = readGiven(draft);
  return amount === "wrong" ? "wrong" : { amount, on: draft.on };
}

function readGiven({ status, text, currency, what, note, whatEn, noteEn }: AmountDraft): GivenAmount | "wrong" {
  if (status === "unknown" || status === "none") return { status: "unknown" };
  const minor = fromMoneyText(text, currency);
  if (status === "known") return minor === undefined ? "wrong" : { status, money: { minor, currency } };
  const [thing, basis] = [bilingual(what, whatEn), bilingual(note, noteEn)];
  if (thing === undefined) return "wrong";
  if (text.trim() === "" && basis === undefined) return { status, what: thing, valuation: null };
  if (minor === undefined || basis === undefined) return "wrong";
  return { status, what: thing, valuation: { money: { minor, currency }, note: basis } };
}

function readShares({ status, parts }: SharesDraft): Shares | undefined | "wrong" {
  if (status === "none") return undefined;
  const named = parts.flatMap(({ payer, percent }) => (payer ? [{ payer, hundredths: fromPercent(percent) }] : []));
  if (named.length !== parts.length) return "wrong";
  if (status === "unknown") return { status, payers: named.map(({ payer }) => payer) };
  const known = named.flatMap(({ payer, hundredths }) => (hundredths === undefined ? [] : [{ payer, hundredths }]));
  const sum = known.reduce((total, { hundredths }) => total + hundredths, 0);
  return known.length === parts.length && sum === WHOLE ? { status, parts: known } : "wrong";
}
