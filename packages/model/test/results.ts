import { Result } from "../src/result.js";

/** A result with all that can be said of one, as other tests change it. */
export const RESULT = Result.parse({
  level: "immediate-outcome",
  statement: { vi: "Cán bộ biết cách tiếp nhận tin báo của nạn nhân", en: "Officers know how to receive survivors" },
  indicators: [
    {
      title: { vi: "Số cán bộ đạt yêu cầu bài kiểm tra", en: "Officers who pass the test" },
      measure: "unit",
      ascending: true,
      baseline: { status: "known", on: "2025", value: "0", comment: { vi: "Chưa có lớp nào" } },
      periods: [
        {
          period: { start: "2026-01-01", end: "2026-06-30" },
          target: { status: "known", value: "40" },
          actual: { status: "known", value: "36" },
        },
      ],
      dataSource: { vi: "Bài kiểm tra cuối khóa" },
      method: { vi: "Chấm theo đáp án chung" },
      frequency: "each-event",
      responsible: "mps",
    },
  ],
  evidence: [{ tier: 5, what: { vi: "Bài tập tình huống sau khóa" }, gathered: "2026-04-20" }],
});
