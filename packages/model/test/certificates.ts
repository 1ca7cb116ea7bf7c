import { Certificate } from "../src/index.js";

/** A certificate with everything that it may say. */
export const CERTIFICATE: Certificate = Certificate.parse({
  id: "439c044e-b44b-4821-8672-2662705f45ac",
  code: "3R7A-9KXM-2PCE-W5HN-42TK",
  event: "439c044e-b44b-4821-8672-2662705f45ac",
  participation: "439c044e-b44b-4821-8672-2662705f45ac",
  issuedAt: "2026-03-12T17:30:00.000Z",
  holder: { family: "Nguyễn", middle: "Thị", given: "Lan", order: "family-first" },
  title: { vi: "Tập huấn an toàn trên không gian mạng", en: "Training on safety in cyberspace" },
  first: "2026-03-08",
  last: "2026-03-09",
  attended: { parts: 3, ofParts: 4, minutes: 630, ofMinutes: 840 },
  organisations: [{ vi: "Bộ Công an", en: "Ministry of Public Security" }],
});
