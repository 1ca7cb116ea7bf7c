import type { IatiActivity } from "../../src/iati/index.js";

/** An activity that says hardly more than it has to, and against which nothing speaks. */
export const workshop: IatiActivity = {
  language: "en",
  identifier: "VN-COA-0001-W1",
  reporting: { ref: "VN-COA-0001", type: "10", name: [{ text: "Ministry" }] },
  title: [{ text: "Hội thảo", language: "vi" }],
  descriptions: [{ type: "1", text: [{ text: "Workshop" }] }],
  participating: [{ role: "4", name: [{ text: "Academy" }] }],
  status: "1",
  dates: [{ type: "1", day: "2027-03-15" }],
  countries: [{ code: "VN" }],
  sectors: [{ code: "15170" }],
};
