import {
  type CostCategory,
  CostLineId,
  type DatedAmount,
  EventMoneyChange,
  MONEY_STAGES,
  type MoneyStage,
  type Payer,
  type PlainDate,
  type Shares,
  WHOLE,
} from "@wps/model";
import { type BilingualDraft, NO_TEXT, readBilingual, toBilingualDraft } from "../bilingual-draft.ts";
import { type GivenAmountDraft, NO_AMOUNT, readAmount, toAmountDraft } from "../given-amount-draft.ts";

/** An amount and its day, as their inputs hold them. */
export interface AmountDraft extends GivenAmountDraft {
  readonly on: PlainDate | undefined;
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

export interface LineDraft extends Readonly<Record<MoneyStage, AmountDraft>> {
  readonly id: CostLineId;
  readonly category: CostCategory;
  readonly name: BilingualDraft;
  readonly shares: SharesDraft;
}

export interface MoneyDraft {
  readonly shares: SharesDraft;
  readonly lines: readonly LineDraft[];
}

const NO_STAGE: AmountDraft = { ...NO_AMOUNT, on: undefined };
const NO_SHARES: SharesDraft = { status: "none", parts: [] };

/** A line that nothing is known of yet. */
export const newLine = (): LineDraft => ({
  id: newLineId(),
  category: "venue",
  name: NO_TEXT,
  planned: NO_STAGE,
  committed: NO_STAGE,
  actual: NO_STAGE,
  shares: NO_SHARES,
});

/** Made by hand: what browsers make them with is there on encrypted pages alone. */
function newLineId(): CostLineId {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const [, a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/.exec(hex) ?? [];
  return CostLineId.parse(`${a}-${b}-4${c}-8${d}-${e}`);
}

export const toMoneyDraft = ({ shares, lines }: EventMoneyChange): MoneyDraft => ({
  shares: toShares(shares),
  lines: lines.map(({ id, category, name, planned, committed, actual, shares: own }) => ({
    id,
    category,
    name: toBilingualDraft(name),
    planned: toStage(planned),
    committed: toStage(committed),
    actual: toStage(actual),
    shares: toShares(own),
  })),
});

const toStage = (dated: DatedAmount | undefined): AmountDraft => ({ ...toAmountDraft(dated?.amount), on: dated?.on });

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
    const stages = MONEY_STAGES.flatMap((stage) => {
      const amount = kept(`${line.id} ${stage}`, readStage(line[stage]));
      return amount === undefined ? [] : [[stage, amount]];
    });
    const name = readBilingual(line.name);
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

function readStage({ on, ...draft }: AmountDraft): DatedAmount | undefined | "wrong" {
  const amount = readAmount(draft);
  if (amount === undefined || amount === "wrong") return amount;
  return on === undefined ? "wrong" : { amount, on };
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
