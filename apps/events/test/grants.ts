import { NewGrant } from "@wps/model";

/** A grant of Canada through UN Women to the Ministry of Public Security, as somebody enters it. */
export const GRANT = NewGrant.parse({
  title: { vi: "Dự án khu vực về phụ nữ, hòa bình và an ninh", en: "Regional project on women, peace and security" },
  level: "project",
  chain: [
    { organisation: "gov-canada", role: "funding", passesOn: { status: "unknown" } },
    {
      organisation: "un-women",
      role: "extending",
      passesOn: {
        status: "in-kind",
        what: { vi: "Hội trường hai ngày" },
        valuation: { money: { minor: 20_000_000, currency: "VND" }, note: { vi: "Theo báo giá." } },
      },
    },
    { organisation: "mps", role: "implementing" },
  ],
  number: "P-001234",
  donorActivity: "CA-3-D004321001",
  period: { validFrom: "2025-04-01", validTo: "2028-03-31" },
  amount: { status: "known", money: { minor: 250_000_000, currency: "CAD" } },
  domestic: false,
  reporting: "CAD",
  marker: "2",
  note: { vi: "Báo cáo hằng năm." },
});
