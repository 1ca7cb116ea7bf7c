import type { Constant } from "../constant.js";
import type { Measure, MeasureCode } from "./measure.js";

/** Every measure by its code, in the order in which they are shown. */
export const MEASURES = {
  "events-held": {
    code: "events-held",
    version: 1,
    name: { vi: "Sự kiện đã tổ chức", en: "Events held" },
    definition: {
      vi: "Số sự kiện gắn với chương trình đã được tổ chức, kể cả đã báo cáo hoặc đã xác minh. Mỗi sự kiện đếm một lần, vào năm bắt đầu.",
      en: "Events linked to the programme that took place, reported and verified ones among them. Each counts once, in the year in which it began.",
    },
    unit: { kind: "count" },
    rollUp: "sum",
    whenUnknown: {
      vi: "Số 0 nghĩa là chưa ghi nhận sự kiện nào, không có nghĩa là không có sự kiện nào.",
      en: "Zero means that no event is on record, not that there was none.",
    },
  },
  participations: {
    code: "participations",
    version: 1,
    name: { vi: "Lượt người tham dự", en: "Participations" },
    definition: {
      vi: "Tổng số người tham dự các sự kiện đã tổ chức, theo số liệu được chọn của mỗi sự kiện. Một người dự hai sự kiện là hai lượt.",
      en: "People at events that took place, by the headcount chosen for each event. Somebody at two events is two participations.",
    },
    unit: { kind: "count" },
    rollUp: "sum",
    whenUnknown: {
      vi: "“Ít nhất” và “hơn” chỉ cho giới hạn dưới; “khoảng” và chưa rõ không bảo đảm điều gì. Chỉ khi mọi số đều chính xác thì tổng mới chính xác.",
      en: "“At least” and “more than” give a lower bound alone; “about” and unknown make nothing certain. The sum is exact where every count is.",
    },
  },
  "women-share": {
    code: "women-share",
    version: 1,
    name: { vi: "Tỷ lệ nữ", en: "Women’s share" },
    definition: {
      vi: "Số phụ nữ chia cho số người tham dự, cộng từ các sự kiện đã tổ chức có cả hai số chính xác.",
      en: "Women over participants, each summed over the events that took place and give both numbers exactly.",
    },
    unit: { kind: "share", of: "person" },
    rollUp: "ratio-of-sums",
    whenUnknown: {
      vi: "Sự kiện thiếu một trong hai số không tham gia tỷ lệ, nhưng mở rộng khoảng có thể: tỷ lệ thật của mọi sự kiện nằm trong khoảng đó.",
      en: "An event that lacks one of the two stays out of the share and widens the bounds, between which the true share of all events lies.",
    },
  },
  "task-coverage": {
    code: "task-coverage",
    version: 1,
    name: { vi: "Nhiệm vụ có sự kiện", en: "Tasks with an event" },
    definition: {
      vi: "Số nhiệm vụ đã biết của chương trình có ít nhất một sự kiện đã tổ chức gắn với chính nhiệm vụ đó, trên tổng số nhiệm vụ đã biết.",
      en: "Known tasks of the programme with at least one event that took place and is linked to the task itself, over all known tasks.",
    },
    unit: { kind: "share", of: "task" },
    rollUp: "union",
    whenUnknown: {
      vi: "Nhiệm vụ được biết là có nhưng chưa thấy nội dung không nằm trong mẫu số; chúng được nêu riêng bên cạnh.",
      en: "Tasks that are known to exist but were not seen are not in the denominator; they are named beside it.",
    },
  },
} as const satisfies { readonly [Code in MeasureCode]: Constant<Measure> & { readonly code: Code } };
