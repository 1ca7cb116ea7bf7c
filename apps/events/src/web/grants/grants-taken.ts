import { CURRENCIES, type Grant, MONEY_STAGES, type MoneyStage, moneyOf } from "@wps/model";
import type { GrantEvents } from "../../contract/event-money.ts";
import type { TakenTable } from "../../contract/taken-table.ts";
import { stageDefinition } from "../stage-definition.ts";

type Said = (text: { readonly vi?: string | undefined; readonly en?: string | undefined }) => string;

interface Words {
  readonly said: Said;
  readonly nameOf: (organisation: string) => string;
  readonly role: (role: Grant["chain"][number]["role"]) => string;
  readonly marker: (marker: Grant["marker"]) => string;
  readonly origin: string;
}

/** Agreements to take away, one in a line. An amount that is not known has no number, and says why. */
export function takenGrants(
  grants: readonly Grant[],
  { said, nameOf, role, marker, origin }: Words,
): TakenTable["rows"] {
  return grants.map((grant) => {
    const money = moneyOf(grant.amount);
    return [
      said(grant.title),
      grant.number ?? null,
      grant.donorActivity ?? null,
      grant.chain.map((link) => `${nameOf(link.organisation)} (${role(link.role)})`).join(" → "),
      grant.period.validFrom,
      grant.period.validTo ?? null,
      money ? money.minor / 10 ** CURRENCIES[money.currency] : null,
      money?.currency ?? null,
      grant.amount.status,
      marker(grant.marker),
      `${origin}/grants/${grant.id}`,
    ];
  });
}

/** What a grant pays, event by event, to take away: one line for each stage and currency, and one for what is not known of it. */
export function takenEvents(
  { items, total }: Pick<GrantEvents, "items" | "total">,
  {
    said,
    stage,
    together,
    origin,
  }: {
    readonly said: Said;
    readonly stage: (stage: MoneyStage) => string;
    readonly together: string;
    readonly origin: string;
  },
): TakenTable["rows"] {
  const lines = [
    ...items.map(({ event, paid }) => ({
      name: said(event.title),
      on: event.dates.start,
      paid,
      at: `${origin}/events/${event.id}`,
    })),
    { name: together, on: null, paid: total, at: null },
  ];
  return lines.flatMap(({ name, on, paid, at }) =>
    MONEY_STAGES.flatMap((of) => {
      const { sums, unknown } = paid[of];
      const told = sums.map(({ minor, currency }) => [minor / 10 ** CURRENCIES[currency], currency] as const);
      const known = told.length === 0 && unknown > 0 ? ([[null, null]] as const) : told;
      return known.map(([sum, currency]) => [name, on, stage(of), sum, currency, unknown, stageDefinition(of), at]);
    }),
  );
}
