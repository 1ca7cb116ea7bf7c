import type { TargetMilestone } from "../../target.js";
import { knownFramework } from "./known-framework.js";

const sources = ["elsie-fund", "un-peacekeeping", "moi-truong-82805"];

const numbering = {
  status: "ours",
  note: {
    vi: "Mã là tên loại hình lực lượng; chưa thấy số thứ tự.",
    en: "The code is the category; no number was seen.",
  },
} as const;

const reach = (by: string, value: string): TargetMilestone => ({
  by,
  goal: { kind: "reach", value },
  basis: "stated",
  sources,
});

/** The United Nations Uniformed Gender Parity Strategy, 2018–2028: one target for each category of personnel. */
export const genderParityStrategy = knownFramework({
  code: "un-uniformed-gender-parity-2018-2028",
  title: {
    status: "near-official",
    seenIn: "en",
    wording: {
      vi: "Chiến lược của Liên hợp quốc về cân bằng giới trong lực lượng mặc sắc phục giai đoạn 2018-2028",
      en: "United Nations Uniformed Gender Parity Strategy, 2018–2028",
    },
    sources,
  },
  shortTitle: { vi: "Cân bằng giới của Liên hợp quốc 2018–2028", en: "UN gender parity 2018–2028" },
  period: { start: "2018-01-01", end: "2028-12-31" },
  stated: [],
  targets: [
    {
      code: "military-contingents",
      numbering,
      text: {
        status: "paraphrase",
        wording: {
          vi: "Nữ chiếm 15% trong các đơn vị quân đội vào năm 2028; mốc năm 2021 là 8%",
          en: "Women are 15% of military contingents by 2028; the target for 2021 was 8%",
        },
        sources,
      },
      indicator: "women-in-un-peacekeeping",
      scope: "military-contingents",
      direction: "up",
      milestones: { status: "listed", items: [reach("2021", "8"), reach("2028", "15")] },
      discrepancies: [],
    },
    {
      code: "individual-military",
      numbering,
      text: {
        status: "paraphrase",
        wording: {
          vi: "Nữ chiếm 25% trong số quân nhân triển khai theo hình thức cá nhân (quan sát viên, sĩ quan tham mưu) vào năm 2028; mốc năm 2021 là 18%",
          en: "Women are 25% of individual military (observers, staff officers) by 2028; the target for 2021 was 18%",
        },
        sources,
      },
      indicator: "women-in-un-peacekeeping",
      scope: "individual-military",
      direction: "up",
      milestones: { status: "listed", items: [reach("2021", "18"), reach("2028", "25")] },
      discrepancies: [],
    },
    {
      code: "formed-police-units",
      numbering,
      text: {
        status: "paraphrase",
        wording: {
          vi: "Nữ chiếm 20% trong các đơn vị cảnh sát được thành lập sẵn (FPU) vào năm 2028",
          en: "Women are 20% of formed police units by 2028",
        },
        sources,
      },
      indicator: "women-in-un-peacekeeping",
      scope: "formed-police-units",
      direction: "up",
      milestones: { status: "listed", items: [reach("2028", "20")] },
      discrepancies: [],
    },
    {
      code: "individual-police",
      numbering,
      text: {
        status: "paraphrase",
        wording: {
          vi: "Nữ chiếm 30% trong số sĩ quan cảnh sát triển khai theo hình thức cá nhân vào năm 2028",
          en: "Women are 30% of individual police officers by 2028",
        },
        sources,
      },
      indicator: "women-in-un-peacekeeping",
      scope: "individual-police",
      direction: "up",
      milestones: { status: "listed", items: [reach("2028", "30")] },
      discrepancies: [],
    },
  ],
  spokenOfIn: [],
  gaps: [
    {
      existence: "unknown",
      sought: {
        vi: "Các mốc trung gian của hai loại hình cảnh sát",
        en: "Steps on the way for the two police categories",
      },
    },
  ],
});
