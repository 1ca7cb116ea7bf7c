import type { AgencyGap } from "../../agency.js";
import { constant } from "../constants.js";

/** What is not known of agencies. Nothing may be concluded from its absence. */
export const AGENCY_GAPS: readonly AgencyGap[] = constant<AgencyGap[]>([
  {
    status: "not-found",
    sought: {
      vi: "Cơ cấu của Chính phủ nhiệm kỳ 2026-2031, do Quốc hội khóa XVI bầu; vì vậy từ năm 2026 danh mục này không trả lời",
      en: "The structure of the Government of 2026–2031, elected by the 16th National Assembly; from 2026 on this catalogue therefore gives no answer",
    },
  },
  {
    status: "not-checked",
    sought: {
      vi: "Các cơ quan thuộc Chính phủ: danh mục có đủ bộ và cơ quan ngang bộ, 22 (18 bộ, 4 cơ quan ngang bộ) đến hết ngày 28/2/2025 và 17 (14 bộ, 3 cơ quan ngang bộ) từ ngày 1/3/2025",
      en: "The agencies attached to the Government: the catalogue has every ministry and agency of that level, 22 (18 ministries and 4 agencies) until 28 February 2025 and 17 (14 ministries and 3 agencies) from 1 March 2025, and no others",
    },
  },
  {
    status: "not-checked",
    sought: {
      vi: "Ngày thành lập của các bộ đã có từ trước Nghị quyết 08/2021/QH15",
      en: "The days on which the ministries older than Resolution 08/2021/QH15 were founded",
    },
  },
  {
    agency: "ncfaw",
    status: "not-found",
    sought: { vi: "Việc sắp xếp lại Ủy ban năm 2025", en: "The re-organisation of the committee in 2025" },
  },
  {
    agency: "vwu",
    status: "not-checked",
    sought: {
      vi: "Việc sắp xếp lại Hội thuộc Mặt trận Tổ quốc năm 2025",
      en: "The re-organisation of the Union under the Fatherland Front in 2025",
    },
  },
  {
    agency: "vndma",
    status: "not-found",
    sought: {
      vi: "Ngày Tổng cục Phòng, chống thiên tai trở thành Cục Quản lý đê điều và Phòng, chống thiên tai",
      en: "The day on which the Disaster Management Authority became the Department of Dyke Management and Disaster Prevention",
    },
  },
]);
