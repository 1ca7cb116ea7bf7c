import type { Agency } from "../../agency.js";
import { rowsOf } from "../constants.js";
import { GOVERNMENT_RECORD } from "./structures.js";

const womensUnion = { start: "2015-10-06", end: "2025-12-14" };
const committee = { start: "2023-09-12", end: "2023-09-13" };
const peacekeeping = { start: "2021-09-22", end: "2024-11-08" };
const police = { start: "2024-10-28", end: "2024-11-15" };
const cyberSecurity = { start: "2023-11-22", end: "2025-12-14" };
const disasters = { start: "2021-05-21", end: GOVERNMENT_RECORD.end };

/**
 * Bodies that no resolution on the Government's structure names. Each is on record from the first to the last day on which a
 * source shows it at work; since when it exists was not found.
 */
export const bodies = rowsOf<Agency>()([
  {
    code: "vwu",
    kind: "mass-organisation",
    names: [
      {
        name: {
          vi: "Trung ương Hội Liên hiệp Phụ nữ Việt Nam",
          en: "Viet Nam Women's Union, Central Committee",
        },
        shortName: { vi: "Hội LHPN Việt Nam", en: "VWU" },
        onRecord: womensUnion,
        basis: "stated",
        sources: ["vwu-22567", "lao-dong-xa-hoi-2019", "vietnamplus-1082980"],
      },
    ],
    onRecord: womensUnion,
    acts: [],
    basis: "inferred",
    note: { vi: "Không thuộc Chính phủ.", en: "Not part of the Government." },
    sources: ["vwu-22567", "vietnamplus-1082980"],
  },
  {
    code: "ncfaw",
    kind: "coordinating-committee",
    names: [
      {
        name: {
          vi: "Ủy ban quốc gia vì sự tiến bộ của phụ nữ Việt Nam",
          en: "National Committee for the Advancement of Women in Viet Nam",
        },
        shortName: { vi: "UBQG VSTBPN", en: "NCFAW" },
        onRecord: committee,
        basis: "stated",
        sources: ["molisa-236975"],
      },
    ],
    onRecord: committee,
    acts: [],
    basis: "stated",
    note: {
      vi: "Gắn với Bộ Lao động - Thương binh và Xã hội đến hết ngày 28/2/2025: suy ra từ việc Phó Chủ tịch Thường trực năm 2023 là một Thứ trưởng của Bộ.",
      en: "Tied to the Ministry of Labour, Invalids and Social Affairs until 28 February 2025: inferred, since its Standing Vice-Chair of 2023 was a Deputy Minister there.",
    },
    sources: ["molisa-236975"],
  },
  {
    code: "vndpko",
    kind: "department",
    names: [
      {
        name: { vi: "Cục Gìn giữ hòa bình Việt Nam", en: "Viet Nam Department of Peacekeeping Operations" },
        shortName: { vi: "Cục GGHB Việt Nam", en: "VNDPKO" },
        onRecord: peacekeeping,
        basis: "stated",
        sources: ["vnpkc-2021", "viet-nam-news-1666628"],
      },
    ],
    partOf: [
      {
        agency: "mnd",
        onRecord: peacekeeping,
        acts: [],
        basis: "stated",
        sources: ["vnpkc-2021", "viet-nam-news-1666628"],
      },
    ],
    onRecord: peacekeeping,
    acts: [],
    basis: "inferred",
    sources: ["vnpkc-2021", "viet-nam-news-1666628"],
  },
  {
    code: "mps-pko",
    kind: "department",
    names: [
      {
        name: {
          vi: "Văn phòng Thường trực Bộ Công an về gìn giữ hòa bình Liên hợp quốc",
          en: "Standing Office of the Ministry of Public Security for United Nations Peacekeeping",
        },
        onRecord: police,
        basis: "stated",
        sources: ["viet-nam-news-1687125"],
      },
    ],
    partOf: [{ agency: "mps", onRecord: police, acts: [], basis: "stated", sources: ["viet-nam-news-1687125"] }],
    onRecord: police,
    acts: [],
    basis: "stated",
    sources: ["viet-nam-news-1687125"],
  },
  {
    code: "a05",
    kind: "department",
    names: [
      {
        name: {
          vi: "Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao",
          en: "Department of Cyber Security and High-Tech Crime Prevention and Control, Ministry of Public Security",
        },
        shortName: { vi: "A05", en: "A05" },
        onRecord: cyberSecurity,
        basis: "stated",
        sources: ["un-women-cybersecurity", "vietnamplus-1082980"],
      },
    ],
    partOf: [
      {
        agency: "mps",
        onRecord: cyberSecurity,
        acts: [],
        basis: "stated",
        sources: ["un-women-cybersecurity", "vietnamplus-1082980"],
      },
    ],
    onRecord: cyberSecurity,
    acts: [],
    basis: "inferred",
    sources: ["un-women-cybersecurity", "vietnamplus-1082980"],
  },
  {
    code: "vndma",
    kind: "department",
    names: [
      {
        name: { vi: "Tổng cục Phòng, chống thiên tai", en: "Viet Nam Disaster Management Authority" },
        shortName: { vi: "VNDMA", en: "VNDMA" },
        onRecord: { start: disasters.start, end: "2022-03-07" },
        basis: "inferred",
        sources: ["tam-hung", "bao-dan-toc-2021", "vietnamplus-223145"],
      },
      {
        name: {
          vi: "Cục Quản lý đê điều và Phòng, chống thiên tai",
          en: "Department of Dyke Management and Disaster Prevention",
        },
        onRecord: { start: "2025-09-29", end: GOVERNMENT_RECORD.end },
        basis: "inferred",
        sources: ["vietnamplus-1064632", "agency-notes"],
      },
    ],
    partOf: [
      {
        agency: "mard",
        validTo: "2025-02-28",
        onRecord: { start: disasters.start, end: "2025-02-28" },
        acts: [],
        basis: "stated",
        sources: ["tam-hung", "vietnamplus-223145", "agency-notes"],
      },
      {
        agency: "mae",
        validFrom: "2025-03-01",
        onRecord: { start: "2025-03-01", end: GOVERNMENT_RECORD.end },
        acts: [],
        basis: "stated",
        sources: ["vietnamplus-1064632", "agency-notes"],
      },
    ],
    onRecord: disasters,
    acts: [],
    basis: "inferred",
    note: {
      vi: "Hai tên gọi là của cùng một cơ quan; chưa tìm thấy ngày đổi tên. Tên tiếng Việt “Tổng cục” theo các trang năm 2017 và 2021, ghép với tên tiếng Anh của trang tháng 3/2022.",
      en: "Both names are of one agency; the day on which the one followed the other was not found. The earlier Vietnamese name is that of pages of 2017 and 2021, put together with the English one of a page of March 2022.",
    },
    sources: ["tam-hung", "vietnamplus-223145", "vietnamplus-1064632", "agency-notes"],
  },
]);
