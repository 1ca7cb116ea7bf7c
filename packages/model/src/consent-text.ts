import type { ConsentPurpose } from "./consent.js";

/** What people are asked to agree to, word for word. A version that was shown to anybody never changes; a new one is added. */
export interface ConsentText {
  readonly purpose: ConsentPurpose;
  readonly version: number;
  readonly vi: string;
  readonly en: string;
}

/** All texts that people were ever asked to agree to. */
export const CONSENT_TEXTS: readonly ConsentText[] = [
  {
    purpose: "registration",
    version: 1,
    vi: "Tôi đồng ý để ban tổ chức lưu họ tên, nơi công tác, thông tin liên lạc và việc có mặt của tôi nhằm tổ chức sự kiện này.",
    en: "I agree that the organisers keep my name, workplace, contact details and attendance in order to run this event.",
  },
  {
    purpose: "certificate",
    version: 1,
    vi: "Tôi đồng ý để ban tổ chức dùng họ tên và kết quả tham dự của tôi để cấp giấy chứng nhận, và để người được tôi đưa giấy kiểm tra giấy đó là thật.",
    en: "I agree that the organisers use my name and attendance to issue a certificate, and that whoever I show it to can check that it is genuine.",
  },
  {
    purpose: "per-diem",
    version: 1,
    vi: "Tôi đồng ý để ban tổ chức dùng họ tên và việc có mặt của tôi để thanh toán tiền ăn, ở và đi lại.",
    en: "I agree that the organisers use my name and attendance to pay daily allowances and travel.",
  },
  {
    purpose: "statistics",
    version: 1,
    vi: "Tôi đồng ý để thông tin về giới tính, nhóm tuổi, tỉnh và nơi công tác của tôi được tính vào số liệu thống kê không nêu tên ai.",
    en: "I agree that my sex, age group, province and workplace are counted in statistics that name nobody.",
  },
  {
    purpose: "follow-up",
    version: 1,
    vi: "Tôi đồng ý để ban tổ chức liên hệ với tôi sau sự kiện để hỏi điều đã học được áp dụng ra sao.",
    en: "I agree that the organisers contact me after the event to ask how what was learnt has been put to use.",
  },
  {
    purpose: "report",
    version: 1,
    vi: "Tôi đồng ý để báo cáo về sự kiện nêu tên hoặc đăng ảnh của tôi.",
    en: "I agree that reports on the event name me or show a picture of me.",
  },
  {
    purpose: "photographs",
    version: 1,
    vi: "Tôi đồng ý để ban tổ chức chụp ảnh, ghi hình hoặc ghi âm tôi tại sự kiện, chỉ để làm tư liệu về sự kiện này.",
    en: "I agree that the organisers photograph or record me at the event, only to document this event.",
  },
  {
    purpose: "transfer-abroad",
    version: 1,
    vi: "Tôi đồng ý để ban tổ chức chuyển họ tên và việc có mặt của tôi cho cơ quan, tổ chức ở ngoài Việt Nam cùng thực hiện sự kiện này.",
    en: "I agree that the organisers pass my name and attendance on to bodies outside Viet Nam that take part in running this event.",
  },
];

/**
 * The text that people are asked to agree to now.
 *
 * @throws TypeError for a purpose without any text
 * @example
 * latestConsentText("report").version; // 1
 */
export function latestConsentText(purpose: ConsentPurpose): ConsentText {
  const latest = CONSENT_TEXTS.findLast((text) => text.purpose === purpose);
  if (latest === undefined) throw new TypeError(`there is no text for ${purpose}`);
  return latest;
}

/**
 * The text that somebody agreed to.
 *
 * @returns undefined for a version that there never was
 * @example
 * consentText("report", 1)?.en; // "I agree that reports on the event name me or show a picture of me."
 * consentText("report", 99); // undefined
 */
export function consentText(purpose: ConsentPurpose, version: number): ConsentText | undefined {
  return CONSENT_TEXTS.find((text) => text.purpose === purpose && text.version === version);
}
