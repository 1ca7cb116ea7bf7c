import { knownObservations } from "./known-observations.js";

const exact = (value: number) => ({ kind: "exact", value }) as const;
const printed = (value: string) => ({ kind: "exact", value }) as const;

const un = { indicator: "women-in-un-peacekeeping", basis: "stated" } as const;
const step = { ...un, sources: ["elsie-fund", "un-peacekeeping", "moi-truong-82805"] } as const;
const may2023 = { ...un, date: "2023-05-31", sources: ["moi-truong-82805"] } as const;
const sent = { indicator: "women-sent-to-peacekeeping" } as const;
const vietNam = { indicator: "women-in-viet-nam-peacekeeping", basis: "stated" } as const;

const sameTotal = {
  vi: "Suy ra là số cộng dồn từ năm 2014, vì cùng tổng số 512 người như số liệu tháng 7/2022.",
  en: "Taken as counted since 2014, for the total of 512 is that of July 2022.",
};

/** Women in peacekeeping: United Nations wide by category, and Viet Nam's, where sources disagree. */
export const peacekeepingObservations = knownObservations([
  { ...step, scope: "military", date: "2017", printed: printed("4.9") },
  { ...step, scope: "police", date: "2017", printed: printed("15") },
  { ...step, scope: "military-contingents", date: "2021-04", printed: printed("5.3") },
  { ...step, scope: "individual-military", date: "2021-04", printed: printed("17.6") },
  { ...may2023, scope: "all", numerator: exact(6456), denominator: exact(76_694), printed: printed("8.4") },
  { ...may2023, scope: "military", numerator: exact(4920), denominator: exact(63_958), printed: printed("7.7") },
  { ...may2023, scope: "police", numerator: exact(1536), denominator: exact(7816), printed: printed("19.6") },
  {
    ...un,
    date: "2023-11",
    printed: printed("4"),
    note: {
      vi: "Nguồn gọi là mức trung bình của Liên hợp quốc, không nói rõ loại hình lực lượng.",
      en: "The source calls it the United Nations average and names no category.",
    },
    sources: ["hanoi-times-325272"],
  },
  {
    ...sent,
    date: "2021-12",
    numerator: exact(41),
    printed: { kind: "about", value: "16" },
    basis: "stated",
    note: { vi: "Nguồn ghi “gần 16%”.", en: "The source says “nearly 16 percent”." },
    sources: ["vietnamnet-795179"],
  },
  {
    ...sent,
    date: "2022-07",
    numerator: exact(107),
    denominator: exact(512),
    basis: "stated",
    sources: ["un-women-2022-07"],
  },
  {
    ...sent,
    date: "2022-11",
    numerator: { kind: "more-than", value: 70 },
    denominator: exact(512),
    basis: "inferred",
    note: sameTotal,
    sources: ["vietnamplus-243218"],
  },
  {
    ...sent,
    date: "2022-11",
    numerator: exact(70),
    denominator: exact(512),
    basis: "inferred",
    note: {
      vi: `Bản tiếng Pháp của cùng một tin với dòng “hơn 70”: hai dòng là một nguồn. ${sameTotal.vi}`,
      en: `The French version of the news item that says “more than 70”: both are one source. ${sameTotal.en}`,
    },
    sources: ["vietnamplus-243218-fr"],
  },
  {
    ...sent,
    date: "2023-05",
    numerator: exact(81),
    denominator: exact(529),
    printed: printed("15.5"),
    basis: "stated",
    note: {
      vi: "Ít hơn con số 107 của tháng 7/2022: số cộng dồn không thể giảm, nên hai nguồn mâu thuẫn. Tỷ lệ 15,5% được nguồn ghi ở một câu khác, là tỷ lệ “hiện nay”.",
      en: "Fewer than the 107 of July 2022: what is counted since a start cannot fall, so the two sources contradict each other. The 15.5% stands in another sentence, as the rate “at present”.",
    },
    sources: ["qdnd-559107"],
  },
  {
    ...sent,
    date: "2025",
    denominator: { kind: "more-than", value: 1100 },
    printed: { kind: "more-than", value: "13" },
    basis: "stated",
    sources: ["nhan-dan-880061"],
  },
  {
    ...vietNam,
    scope: "individual",
    date: "2020-11",
    numerator: exact(3),
    denominator: exact(16),
    printed: { kind: "about", value: "19" },
    basis: "inferred",
    note: {
      vi: "Nguồn nói là số đang làm nhiệm vụ; suy ra chỉ gồm người triển khai theo hình thức cá nhân, vì bệnh viện dã chiến (10 nữ trong 63 người) được nêu riêng.",
      en: "Those on mission, the source says; taken to be individual deployments, for the field hospital (10 women of 63) is told apart.",
    },
    sources: ["vnexpress-4197961"],
  },
  {
    ...vietNam,
    date: "2022-03",
    numerator: exact(15),
    denominator: exact(75),
    note: {
      vi: "Ít hơn hẳn số đã cử tính đến tháng 12/2021; nguồn không nói cách tính.",
      en: "Far fewer than had been sent by December 2021; the source does not say how it counts.",
    },
    sources: ["hanoi-times-320369"],
  },
  { ...vietNam, date: "2023-11", printed: printed("16"), sources: ["hanoi-times-325272"] },
  { ...vietNam, scope: "military", date: "2025", printed: { kind: "about", value: "16" }, sources: ["qdnd-584871"] },
  { ...vietNam, scope: "individual", date: "2025", printed: printed("19"), sources: ["qdnd-584871"] },
  { ...vietNam, scope: "public-security", date: "2025-06", printed: printed("33.3"), sources: ["vnanet-399693"] },
]);
