import { clauseRef } from "../clause-ref.js";
import { knownFramework } from "./known-framework.js";

const sources = ["thuky-luat-88464", "thuvienphapluat-2232"];
const page = ["thuky-luat-88464"];

const numbering = {
  status: "ours",
  note: {
    vi: "Chưa thấy số của chỉ tiêu trong Quyết định; mã là tên do chúng tôi đặt.",
    en: "The decision's own number was not seen; the code is a name of ours.",
  },
} as const;

/** The programme on preventing and responding to gender-based violence, 2021–2025 (Decision 2232/QĐ-TTg). It has ended. */
export const violenceProgramme = knownFramework({
  code: "gbv-programme-2021-2025",
  title: {
    status: "paraphrase",
    wording: {
      vi: "Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021-2025",
      en: "Programme on preventing and responding to gender-based violence, 2021–2025",
    },
    sources,
  },
  shortTitle: { vi: "Phòng ngừa, ứng phó bạo lực 2021–2025", en: "Violence prevention 2021–2025" },
  act: "2232-qd-ttg-2020",
  period: { start: "2021-01-01", end: "2025-12-31" },
  stated: [],
  targets: [
    {
      code: "seek-help",
      numbering,
      text: {
        status: "near-official",
        seenIn: "vi",
        wording: {
          vi: "Ít nhất 50% người bị bạo lực trên cơ sở giới tìm kiếm sự trợ giúp từ cơ quan cung cấp dịch vụ",
          en: "At least 50% of victims of gender-based violence seek help from service providers",
        },
        sources: page,
      },
      indicator: "victims-seeking-help",
      direction: "up",
      milestones: {
        status: "listed",
        items: [{ by: "2025", goal: { kind: "at-least", value: "50" }, basis: "stated", sources: page }],
      },
      discrepancies: [],
    },
    {
      code: "in-need-helped",
      numbering,
      text: {
        status: "near-official",
        seenIn: "vi",
        wording: {
          vi: "100% trường hợp có nhu cầu trợ giúp về bạo lực trên cơ sở giới được trợ giúp bằng các hình thức khác nhau",
          en: "100% of those in need of help against gender-based violence get help in one form or another",
        },
        sources: page,
      },
      indicator: "victims-in-need-helped",
      direction: "up",
      milestones: {
        status: "listed",
        items: [{ by: "2025", goal: { kind: "reach", value: "100" }, basis: "stated", sources }],
      },
      discrepancies: [],
    },
  ],
  spokenOfIn: [clauseRef("nap-wps-2024-2030", "II.1.c")],
  gaps: [
    {
      existence: "unknown",
      sought: {
        vi: "Các chỉ tiêu khác của Quyết định 2232/QĐ-TTg",
        en: "Further targets of Decision 2232/QĐ-TTg",
      },
    },
    {
      existence: "unknown",
      sought: { vi: "Chương trình tiếp nối sau năm 2025", en: "A programme to follow it after 2025" },
    },
  ],
});
