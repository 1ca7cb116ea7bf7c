import { Grant } from "../src/grant.js";

/** A grant of Canada through UN Women, as other tests change it. */
export const GRANT = Grant.parse({
  id: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  revision: 1,
  title: { vi: "Dự án khu vực về phụ nữ, hòa bình và an ninh" },
  level: "project",
  chain: [
    { organisation: "gov-canada", role: "funding", passesOn: { status: "unknown" } },
    { organisation: "un-women", role: "extending" },
    { organisation: "mps", role: "implementing" },
  ],
  donorActivity: "CA-3-D004321001",
  period: { validFrom: "2025-04-01", validTo: "2028-03-31" },
  amount: { status: "known", money: { minor: 250_000_000, currency: "CAD" } },
  domestic: false,
  reporting: "CAD",
  marker: "2",
});
