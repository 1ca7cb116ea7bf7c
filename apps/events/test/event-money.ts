import type { EventMoneyChange } from "@wps/model";
import { EventMoneyChange as Change, GrantId } from "@wps/model";

const dong = (minor: number) => ({ status: "known", money: { minor, currency: "VND" } }) as const;

/** What an event costs that a grant pays for the most part and the host for the rest, as somebody enters it. */
export function moneyPaidBy(grant: string): EventMoneyChange {
  const paying = { is: "grant", grant: GrantId.parse(grant) } as const;
  return Change.parse({
    shares: {
      status: "known",
      parts: [
        { payer: paying, hundredths: 7_500 },
        { payer: { is: "organisation", organisation: "mps", domestic: true }, hundredths: 2_500 },
      ],
    },
    lines: [
      {
        id: "0d3c8f6e-5f0a-4d8e-9f7e-2a1f6f0f8a01",
        category: "venue",
        name: { vi: "Hội trường tầng 2" },
        planned: { on: "2026-11-02", amount: dong(12_000_000) },
        committed: { on: "2026-11-05", amount: { status: "unknown" } },
        actual: {
          on: "2026-12-02",
          amount: {
            status: "in-kind",
            what: { vi: "Hội trường hai ngày" },
            valuation: { money: { minor: 10_000_000, currency: "VND" }, note: { vi: "Theo báo giá." } },
          },
        },
      },
      {
        id: "0d3c8f6e-5f0a-4d8e-9f7e-2a1f6f0f8a02",
        category: "trainers",
        planned: { on: "2026-11-02", amount: { status: "known", money: { minor: 125_050, currency: "CAD" } } },
        shares: { status: "unknown", payers: [paying] },
      },
    ],
  });
}

/** What a Canadian dollar was worth, as somebody enters it. */
export const RATE = {
  units: "1",
  from: "CAD",
  to: "VND",
  worth: "18250.5",
  on: "2026-11-02",
  source: "Kho bạc Nhà nước",
};
