import { knownProgramme } from "./known-programme.js";
import { discrepancies } from "./national-action-programme/discrepancies.js";
import { gaps } from "./national-action-programme/gaps.js";
import { legalBases } from "./national-action-programme/legal-bases.js";
import { objectives } from "./national-action-programme/objectives.js";
import { pillarTags } from "./national-action-programme/pillar-tags.js";
import { remarks } from "./national-action-programme/remarks.js";
import { sources } from "./national-action-programme/sources.js";
import { tasks } from "./national-action-programme/tasks.js";

/**
 * Viet Nam's National Action Programme on Women, Peace and Security, 2024–2030 (Decision 101/QĐ-TTg).
 *
 * Where a Vietnamese wording was seen, the text status is that of the Vietnamese, and the English is our own
 * rendering. A paraphrase is in our own words in both languages. The body of the decision was read in part only:
 * `gaps` says what was looked for and not found.
 */
export const nationalActionProgramme = knownProgramme({
  code: "nap-wps-2024-2030",
  title: {
    vi: "Chương trình hành động quốc gia về Phụ nữ, hòa bình và an ninh giai đoạn 2024 - 2030",
    en: "National Action Programme on Women, Peace and Security, 2024–2030",
  },
  shortTitle: { vi: "Phụ nữ, hòa bình và an ninh 2024–2030", en: "Women, Peace and Security 2024–2030" },
  kind: "national-action-programme",
  period: { start: "2024-01-01", end: "2030-12-31" },
  instrument: {
    kind: "decision",
    number: "101/QĐ-TTg",
    title: {
      vi: "Quyết định phê duyệt Chương trình hành động quốc gia về Phụ nữ, hòa bình và an ninh giai đoạn 2024 - 2030",
      en: "Decision approving the National Action Programme on Women, Peace and Security, 2024–2030",
    },
    issuer: { vi: "Thủ tướng Chính phủ", en: "Prime Minister" },
    proposer: { vi: "Bộ trưởng Bộ Ngoại giao", en: "Minister of Foreign Affairs" },
    signatories: [{ vi: "Trần Lưu Quang, Phó Thủ tướng Chính phủ", en: "Trần Lưu Quang, Deputy Prime Minister" }],
    date: "2024-01-25",
    inForce: "2024-01-25",
    sources: ["lawnet", "tailieu", "thuviennhadat-596923", "asean-wps"],
  },
  legalBases,
  launch: {
    status: "found",
    value: { date: "2024-08-08", place: { vi: "Đà Nẵng", en: "Đà Nẵng" } },
    basis: "stated",
    sources: ["dan-viet", "vnanet-373827"],
  },
  parties: [],
  clauses: [...objectives, ...tasks],
  gaps,
  pillarTags,
  discrepancies,
  remarks,
  sources,
});
