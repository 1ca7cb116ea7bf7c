import { EventMoney } from "../src/event-money.js";
import { Grant } from "../src/grant.js";
import type { Payer } from "../src/shares.js";
import { GRANT } from "./grants.js";

/** The nth identifier of a series. */
export const idOf = (series: number, nth: number) =>
  `${String(series).padStart(8, "0")}-0000-4000-8000-${String(nth).padStart(12, "0")}`;

/** A grant of a donor of its own, through others where they are named. */
export const grantOf = (nth: number, donor = `donor-${nth}`, through: readonly string[] = []): Grant =>
  Grant.parse({
    ...GRANT,
    id: idOf(1, nth),
    chain: [
      { organisation: donor, role: "funding" },
      ...through.map((organisation) => ({ organisation, role: "extending" })),
    ],
  });

/** That a grant pays. */
export const by = (grant: Grant): Payer => ({ is: "grant", grant: grant.id });
/** That it is known who pays how much, in hundredths of a per cent. */
export const shared = (...parts: readonly (readonly [Payer, number])[]) => ({
  status: "known",
  parts: parts.map(([payer, hundredths]) => ({ payer, hundredths })),
});
/** An amount in đồng of a day. */
export const dongOn = (minor: number, on = "2026-03-01") => ({
  on,
  amount: { status: "known", money: { minor, currency: "VND" } },
});

/** The money of the nth event, of lines that say what is of matter. */
export const moneyOfEvent = (nth: number, lines: readonly object[], shares?: object): EventMoney =>
  EventMoney.parse({
    event: idOf(2, nth),
    revision: 1,
    lines: lines.map((line, at) => ({ id: idOf(3, at), category: "venue", ...line })),
    ...(shares && { shares }),
  });
