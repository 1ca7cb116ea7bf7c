import { knownObservations } from "./known-observations.js";

const printed = (value: string) => ({ kind: "exact", value }) as const;
const survey = { basis: "stated", sources: ["thanh-nien-1251609", "unfpa-viet-nam"] } as const;
const violence = { indicator: "women-subjected-to-violence", ...survey } as const;

/** The national survey on violence against women of 2019, with what it gives of 2010: baselines of the programme. */
export const violenceObservations = knownObservations([
  { ...violence, scope: "any-form-in-life", date: "2019", printed: printed("62.9") },
  { ...violence, scope: "any-form-last-12-months", date: "2019", printed: { kind: "about", value: "32" } },
  { ...violence, scope: "physical-in-life", date: "2010", printed: printed("31.5") },
  { ...violence, scope: "physical-in-life", date: "2019", printed: printed("26.1") },
  { ...violence, scope: "sexual", date: "2010", printed: printed("9.9") },
  { ...violence, scope: "sexual", date: "2019", printed: printed("13.3") },
  { ...survey, indicator: "harmed-women-without-public-help", date: "2019", printed: printed("90.4") },
  {
    indicator: "victims-seeking-help",
    date: "2019",
    printed: printed("9.6"),
    basis: "inferred",
    note: {
      vi: "Suy ra: 90,4% phụ nữ bị bạo lực không tìm kiếm sự giúp đỡ của dịch vụ công, nên 100 − 90,4 = 9,6% có tìm kiếm. Điều tra chỉ hỏi phụ nữ từ 15 đến 64 tuổi.",
      en: "Deduced: 90.4% of the harmed women sought no public help, so that 100 − 90.4 = 9.6% did. The survey asked women aged 15 to 64 only.",
    },
    sources: ["thanh-nien-1251609", "unfpa-viet-nam"],
  },
]);
