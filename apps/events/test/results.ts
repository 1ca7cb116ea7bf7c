import { Delivery, NewRecommendation, RequirementsChange, ResultsChange } from "@wps/model";

/** What the sample event aims at, with all that can be said of it. */
export const RESULTS = ResultsChange.parse({
  results: [
    {
      level: "immediate-outcome",
      statement: {
        vi: "Cán bộ biết cách tiếp nhận tin báo của nạn nhân",
        en: "Officers know how to receive survivors",
      },
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
    },
  ],
});

/** What was promised at the sample event. */
export const PROMISE = NewRecommendation.parse({
  kind: "commitment",
  text: { vi: "Ban hành quy trình tiếp nhận tin báo", en: "Issue a procedure for receiving reports" },
  owner: "mps",
  due: "2026-09",
  followUp: { state: "open" },
});

const ID = "439c044e-b44b-4821-8672-2662705f45ac";

/** What the agreement of the sample grant asks for. */
export const REQUIREMENTS = RequirementsChange.parse({
  requirements: [
    {
      id: ID,
      kind: "progress-report",
      due: { is: "periodic", every: "half-year", yearBegins: 4, days: 45 },
      submitted: [{ closes: "2025-09-30", on: "2025-11-10", note: { vi: "Qua thư điện tử" } }],
    },
    {
      id: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
      kind: "audit",
      title: { vi: "Kiểm toán hằng năm" },
      due: { is: "on-days", days: [{ due: "2026-06-30", covers: { start: "2025-04-01", end: "2026-03-31" } }] },
      submitted: [],
    },
  ],
});

/** That the second report of the first kind was delivered. */
export const DELIVERY = Delivery.parse({ requirement: ID, closes: "2026-03-31", on: "2026-05-12" });
