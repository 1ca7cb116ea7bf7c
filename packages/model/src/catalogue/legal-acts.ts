import type { LegalAct } from "../legal-act.js";
import { rowsOf } from "./constants.js";

const nationalAssembly = { vi: "Quốc hội", en: "National Assembly" };
const standingCommittee = { vi: "Ủy ban Thường vụ Quốc hội", en: "Standing Committee of the National Assembly" };
const government = { vi: "Chính phủ", en: "Government" };
const primeMinister = { vi: "Thủ tướng Chính phủ", en: "Prime Minister" };

/** The acts that rows of the catalogue rest on, by date. What each is about is told in our own words. */
export const LEGAL_ACTS = rowsOf<LegalAct>()([
  {
    code: "124-2004-qd-ttg",
    kind: "decision",
    number: "124/2004/QĐ-TTg",
    subject: {
      vi: "Bảng danh mục và mã số các đơn vị hành chính",
      en: "The list of administrative units and their codes",
    },
    issuer: primeMinister,
    date: "2004-07-08",
    sources: ["vietnamese-provinces-database"],
  },
  {
    code: "law-gender-equality-2006",
    kind: "law",
    subject: { vi: "Luật Bình đẳng giới", en: "Law on Gender Equality" },
    issuer: nationalAssembly,
    date: "2006-11-29",
    sources: ["tailieu", "lawnet"],
  },
  {
    code: "law-organisation-of-government-2015",
    kind: "law",
    subject: { vi: "Luật Tổ chức Chính phủ", en: "Law on Organisation of the Government" },
    issuer: nationalAssembly,
    date: "2015-06-19",
    sources: ["tailieu", "lawnet"],
  },
  {
    code: "1464-qd-ttg-2016",
    kind: "decision",
    number: "1464/QĐ-TTg",
    subject: {
      vi: "Đề án phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2016-2020 và tầm nhìn đến năm 2030",
      en: "The scheme on preventing and responding to gender-based violence, 2016–2020 with a vision to 2030",
    },
    issuer: primeMinister,
    date: "2016-07-22",
    note: {
      vi: "Được tiếp nối bằng Quyết định 2232/QĐ-TTg năm 2020.",
      en: "Followed by Decision 2232/QĐ-TTg of 2020.",
    },
    sources: ["thuvienphapluat-317915", "tay-ninh-pbgdpl"],
  },
  {
    code: "622-qd-ttg-2017",
    kind: "decision",
    number: "622/QĐ-TTg",
    subject: {
      vi: "Kế hoạch hành động quốc gia thực hiện Chương trình nghị sự 2030 vì sự phát triển bền vững",
      en: "The national action plan for the 2030 Agenda for Sustainable Development",
    },
    issuer: primeMinister,
    date: "2017-05-10",
    sources: ["tailieu", "lawnet"],
  },
  {
    code: "law-amending-organisation-2019",
    kind: "law",
    subject: {
      vi: "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương",
      en: "The law that amends the Law on Organisation of the Government and the Law on Organisation of Local Government",
    },
    issuer: nationalAssembly,
    date: "2019-11-22",
    sources: ["tailieu", "lawnet"],
  },
  {
    code: "130-2020-qh14",
    kind: "resolution",
    number: "130/2020/QH14",
    subject: {
      vi: "Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc",
      en: "Taking part in United Nations peacekeeping forces",
    },
    issuer: nationalAssembly,
    date: "2020-11-13",
    sources: ["tailieu", "lawnet"],
  },
  {
    code: "2232-qd-ttg-2020",
    kind: "decision",
    number: "2232/QĐ-TTg",
    subject: {
      vi: "Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021-2025",
      en: "The programme on preventing and responding to gender-based violence, 2021–2025",
    },
    issuer: primeMinister,
    date: "2020-12-28",
    sources: ["thuky-luat-88464"],
  },
  {
    code: "2282-qd-ttg-2020",
    kind: "decision",
    number: "2282/QĐ-TTg",
    subject: {
      vi: "Chương trình tăng cường sự tham gia bình đẳng của phụ nữ trong các vị trí lãnh đạo, quản lý ở các cấp hoạch định chính sách giai đoạn 2021-2030",
      en: "The programme on women's equal participation in leadership and management at policy-making levels, 2021–2030",
    },
    issuer: primeMinister,
    date: "2020-12-31",
    sources: ["bao-nghe-an-10221583"],
  },
  {
    code: "28-nq-cp-2021",
    kind: "resolution",
    number: "28/NQ-CP",
    subject: {
      vi: "Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030",
      en: "The National Strategy on Gender Equality, 2021–2030",
    },
    issuer: government,
    date: "2021-03-03",
    sources: ["tailieu", "lawnet", "sggp-91002"],
  },
  {
    code: "08-2021-qh15",
    kind: "resolution",
    number: "08/2021/QH15",
    subject: {
      vi: "Cơ cấu tổ chức của Chính phủ: 18 bộ và 4 cơ quan ngang bộ, hoạt động đến hết ngày 28/02/2025",
      en: "The structure of the Government: 18 ministries and 4 ministerial-level agencies, at work until the end of 28 February 2025",
    },
    issuer: nationalAssembly,
    date: "2021-07-23",
    inForce: "2021-07-23",
    sources: ["dai-bieu-nhan-dan-269612", "lao-dong-1467445", "thuvienphapluat-79552"],
  },
  {
    code: "101-qd-ttg-2024",
    kind: "decision",
    number: "101/QĐ-TTg",
    subject: {
      vi: "Chương trình hành động quốc gia về Phụ nữ, hòa bình và an ninh giai đoạn 2024-2030",
      en: "The National Action Programme on Women, Peace and Security, 2024–2030",
    },
    issuer: primeMinister,
    date: "2024-01-25",
    inForce: "2024-01-25",
    sources: ["lawnet", "tailieu", "thuviennhadat-596923"],
  },
  {
    code: "175-2024-qh15",
    kind: "resolution",
    number: "175/2024/QH15",
    subject: { vi: "Thành lập thành phố Huế trực thuộc trung ương", en: "Huế becomes a centrally-run city" },
    issuer: nationalAssembly,
    date: "2024",
    inForce: "2025-01-01",
    sources: ["cand-754939", "tien-phong-1697485"],
  },
  {
    code: "1314-nq-ubtvqh15",
    kind: "resolution",
    number: "1314/NQ-UBTVQH15",
    subject: {
      vi: "Sắp xếp đơn vị hành chính cấp huyện, cấp xã của thành phố Huế giai đoạn 2023-2025",
      en: "Re-arrangement of the districts and communes of the city of Huế, 2023–2025",
    },
    issuer: standingCommittee,
    date: "2024",
    inForce: "2025-01-01",
    sources: ["cand-754939", "lawnet-174674"],
  },
  {
    code: "176-2025-qh15",
    kind: "resolution",
    number: "176/2025/QH15",
    subject: {
      vi: "Cơ cấu tổ chức của Chính phủ: 14 bộ và 3 cơ quan ngang bộ, hoạt động từ ngày 01/3/2025",
      en: "The structure of the Government: 14 ministries and 3 ministerial-level agencies, at work from 1 March 2025",
    },
    issuer: nationalAssembly,
    date: "2025-02-18",
    inForce: "2025-02-18",
    replaces: "08-2021-qh15",
    sources: ["lawnet-176627", "lao-dong-1467445", "viet-nam-news-1692425", "thuvienphapluat-79552"],
  },
  {
    code: "25-2025-nd-cp",
    kind: "decree",
    number: "25/2025/NĐ-CP",
    subject: {
      vi: "Chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ",
      en: "Functions, duties, powers and structure of the Ministry of Home Affairs",
    },
    issuer: government,
    date: "2025",
    inForce: "2025-03-01",
    sources: ["lao-dong-1469987"],
  },
  {
    code: "60-nq-tw-2025",
    kind: "resolution",
    number: "60-NQ/TW",
    subject: {
      vi: "Chủ trương sắp xếp đơn vị hành chính và tổ chức chính quyền địa phương hai cấp",
      en: "The principle of re-arranging administrative units and of local government at two levels",
    },
    issuer: { vi: "Ban Chấp hành Trung ương Đảng", en: "Central Committee of the Party" },
    date: "2025-04-12",
    sources: ["vnexpress-4897740", "luat-viet-nam-101697"],
  },
  {
    code: "759-qd-ttg-2025",
    kind: "decision",
    number: "759/QĐ-TTg",
    subject: {
      vi: "Đề án sắp xếp, tổ chức lại đơn vị hành chính các cấp",
      en: "The scheme for re-arranging administrative units at every level",
    },
    issuer: primeMinister,
    date: "2025-04-14",
    sources: ["vnexpress-4897740"],
  },
  {
    code: "76-2025-ubtvqh15",
    kind: "resolution",
    number: "76/2025/UBTVQH15",
    subject: {
      vi: "Việc sắp xếp đơn vị hành chính năm 2025",
      en: "The re-arrangement of administrative units in 2025",
    },
    issuer: standingCommittee,
    date: "2025",
    sources: ["vnexpress-4897740"],
  },
  {
    code: "147-nq-cp-2025",
    kind: "resolution",
    number: "147/NQ-CP",
    subject: {
      vi: "Chiến lược quốc gia về phòng ngừa, ứng phó với các đe dọa an ninh phi truyền thống",
      en: "The national strategy on preventing and responding to non-traditional security threats",
    },
    issuer: government,
    date: "2025-05-22",
    sources: ["he-thong-phap-luat"],
  },
  {
    code: "202-2025-qh15",
    kind: "resolution",
    number: "202/2025/QH15",
    subject: {
      vi: "Sắp xếp đơn vị hành chính cấp tỉnh: 52 đơn vị cũ thành 23 đơn vị mới, 11 đơn vị giữ nguyên, cả nước có 34 đơn vị gồm 28 tỉnh và 6 thành phố; chính quyền ở các đơn vị mới hoạt động từ ngày 01/7/2025",
      en: "Re-arrangement of the provinces: 52 old units became 23 new ones and 11 stayed, 34 in all, 28 provinces and 6 cities; the governments of the new units at work from 1 July 2025",
    },
    issuer: nationalAssembly,
    date: "2025-06-12",
    inForce: "2025-06-12",
    sources: ["lao-dong-1522769", "vnexpress-4897740", "bao-thanh-hoa-245497"],
  },
  {
    code: "203-2025-qh15",
    kind: "resolution",
    number: "203/2025/QH15",
    subject: {
      vi: "Sửa đổi, bổ sung một số điều của Hiến pháp: đơn vị hành chính tổ chức thành hai cấp; đơn vị hành chính cấp huyện kết thúc hoạt động từ ngày 01/7/2025",
      en: "Amendments to the Constitution: administrative units at two levels; the districts end on 1 July 2025",
    },
    issuer: nationalAssembly,
    date: "2025-06-16",
    inForce: "2025-06-16",
    sources: ["luat-viet-nam-402946", "lao-dong-1524371", "vietnamnet-2412112"],
  },
  {
    code: "92-2025-qh15",
    kind: "law",
    number: "92/2025/QH15",
    subject: {
      vi: "Luật về tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc",
      en: "Law on taking part in United Nations peacekeeping forces",
    },
    issuer: nationalAssembly,
    date: "2025-06-26",
    inForce: "2026-01-01",
    note: {
      vi: "Gồm 5 chương, 27 điều. Quy định những vấn đề trước đây thuộc Nghị quyết 130/2020/QH14, một căn cứ ban hành Quyết định 101/QĐ-TTg.",
      en: "In 5 chapters and 27 articles. Takes over the subject of Resolution 130/2020/QH14, which is a legal basis of Decision 101/QĐ-TTg.",
    },
    sources: ["thuviennhadat-659897", "es-nhan-dan-77679"],
  },
  {
    code: "19-2025-qd-ttg",
    kind: "decision",
    number: "19/2025/QĐ-TTg",
    subject: {
      vi: "Bảng danh mục và mã số các đơn vị hành chính: hai chữ số cho tỉnh, năm chữ số cho xã",
      en: "The list of administrative units and their codes: two digits for a province, five for a commune",
    },
    issuer: primeMinister,
    date: "2025-06-30",
    inForce: "2025-07-01",
    replaces: "124-2004-qd-ttg",
    sources: ["vietnamese-provinces-database"],
  },
  {
    code: "237-nq-ubtvqh16",
    kind: "resolution",
    number: "237/NQ-UBTVQH16",
    subject: {
      vi: "Ban hành cùng Nghị quyết 30/2026/QH16 về thành phố Đồng Nai",
      en: "Issued with Resolution 30/2026/QH16 on the city of Đồng Nai",
    },
    issuer: standingCommittee,
    date: "2026",
    inForce: "2026-04-30",
    sources: ["dong-nai", "vietnamese-provinces-database"],
  },
  {
    code: "30-2026-qh16",
    kind: "resolution",
    number: "30/2026/QH16",
    subject: { vi: "Thành lập thành phố Đồng Nai trực thuộc trung ương", en: "Đồng Nai becomes a centrally-run city" },
    issuer: nationalAssembly,
    date: "2026-04-14",
    inForce: "2026-04-30",
    sources: ["dong-nai", "vietnamese-provinces-database"],
  },
]);

/** The code of a legal act of the catalogue. */
export type KnownLegalActCode = (typeof LEGAL_ACTS)[number]["code"];

/**
 * The legal act with this code, or `undefined` when the catalogue holds none.
 *
 * @example
 * findLegalAct("202-2025-qh15")?.number; // "202/2025/QH15"
 */
export function findLegalAct(code: string): LegalAct | undefined {
  return LEGAL_ACTS.find((act) => act.code === code);
}
