import { daysBetween, type PlainDate } from "../date.js";
import type { EventMoneyChange } from "../event-money.js";
import { SPAN_WORDS } from "../event-words.js";
import { moneyOf } from "../given-amount.js";
import type { Grant } from "../grant.js";
import { linePartsOf } from "../line-part.js";
import type { Money } from "../money.js";
import type { IatiBudget, IatiPlannedDisbursement } from "./iati-money.js";
import type { IatiProvider, IatiReceiver } from "./iati-organisation.js";
import type { IatiTransaction } from "./iati-transaction.js";
import { toIatiValue } from "./sum-of-money.js";

const [ORIGINAL, COMMITTED] = ["1", "2"];
const [INCOMING_COMMITMENT, EXPENDITURE] = ["11", "4"];
/** Things and work that whoever gives them manages. */
const IN_KIND = "4";
/** The standard has no budgets for longer. */
const LONGEST_BUDGET_DAYS = 365;

type Ways = readonly {
  readonly provider: IatiProvider;
  readonly receiver: IatiReceiver;
  readonly money: Money | undefined;
}[];

/** What the agreement promises, where it lasts a year at the most: how a longer one is divided over its years nobody has said. */
export function budgetsOfGrant({ amount, period: { validFrom, validTo } }: Grant): IatiBudget[] {
  if (amount.status !== "known" || validTo === undefined) return [];
  if (daysBetween(validFrom, validTo) > LONGEST_BUDGET_DAYS) return [];
  return [
    { type: ORIGINAL, status: COMMITTED, start: validFrom, end: validTo, value: toIatiValue(amount.money, validFrom) },
  ];
}

/** What each in the chain passes on to the next, where anybody has said how much. */
export function plannedOfGrant({ period: { validFrom, validTo } }: Grant, ways: Ways): IatiPlannedDisbursement[] {
  return ways.flatMap(({ provider, receiver, money }) =>
    money === undefined
      ? []
      : [
          {
            type: ORIGINAL,
            start: validFrom,
            ...(validTo !== undefined && { end: validTo }),
            value: toIatiValue(money, validFrom),
            provider,
            receiver,
          },
        ],
  );
}

/** The promise itself, from the day on which the agreement begins; none before that day, and none of an amount without a price. */
export function commitmentOf(
  { amount, period: { validFrom } }: Grant,
  {
    provider,
    receiver,
  }: { readonly provider?: IatiProvider | undefined; readonly receiver?: IatiReceiver | undefined },
  today: string,
): IatiTransaction[] {
  const money = moneyOf(amount);
  if (money === undefined || validFrom > today) return [];
  return [
    {
      type: INCOMING_COMMITMENT,
      date: validFrom,
      value: toIatiValue(money, validFrom),
      ...(provider && { provider }),
      ...(receiver && { receiver }),
      ...(amount.status === "in-kind" && { disbursementChannel: IN_KIND }),
    },
  ];
}

/**
 * What the grant paid at events, each quarter and currency in one sum, so that no payment to a person can be told; on the last
 * day of it on which anything was paid, whose rate of exchange holds. What is not known is in no sum, and what is still to come
 * is none yet.
 */
export function spendingOfGrant({ id }: Grant, moneys: readonly EventMoneyChange[], today: string): IatiTransaction[] {
  const sums = new Map<string, { readonly on: PlainDate; readonly money: Money }>();
  for (const { stage, on, payers, amount } of moneys.flatMap(linePartsOf)) {
    const [payer, ...others] = payers;
    const isAlone = others.length === 0 && payer?.is === "grant" && payer.grant === id;
    if (stage !== "actual" || on > today || !isAlone || amount.status !== "known") continue;
    const key = `${quarterOf(on)} ${amount.money.currency}`;
    const sum = sums.get(key);
    const minor = (sum?.money.minor ?? 0) + amount.money.minor;
    sums.set(key, { on: sum !== undefined && sum.on > on ? sum.on : on, money: { ...amount.money, minor } });
  }
  return [...sums]
    .filter(([, { money }]) => money.minor > 0 && Number.isSafeInteger(money.minor))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { on, money }]) => ({
      type: EXPENDITURE,
      date: on,
      value: toIatiValue(money, on),
      description: [
        { text: `Paid for events, ${SPAN_WORDS.en.quarter(on)}`, language: "en" },
        { text: `Chi cho các sự kiện, ${SPAN_WORDS.vi.quarter(on)}`, language: "vi" },
      ],
    }));
}

const quarterOf = (day: PlainDate) => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
