import type { Source } from "../../source.js";
import { constant } from "../constants.js";
import { sources } from "../national-action-programme/sources.js";

/** Of the sources of Viet Nam's programme, those that answer what is asked of every plan. */
const OF_THE_PROGRAMME: readonly string[] = [
  "lawnet",
  "tailieu",
  "thuviennhadat-596923",
  "asean-wps",
  "pbgdpl-quang-ninh",
  "press-summary-2024",
  "bao-gia-lai",
  "hanoi-times-327645",
  "security-women",
  "un-women-da-nang",
  "dan-viet",
  "ngay-nay-156909",
  "nhan-dan-882907",
  "hanoi-times-325272",
  "security-women-adopts",
  "thua-thien-hue-150",
  "women-union-thai-binh",
];

/** Where the action plans were read of. A page whose full address was not kept is cited without one. */
export const ACTION_PLAN_SOURCES: readonly Source[] = constant<Source[]>([
  ...sources.filter((source) => OF_THE_PROGRAMME.includes(source.key)),
  {
    key: "canada",
    citation:
      "Government of Canada (international.gc.ca), Canada's Action Plan for the Implementation of United Nations Security Council Resolutions on Women, Peace and Security - 2017-2022",
    url: "https://international.gc.ca/transparency-transparence/women-peace-security-femmes-paix-securite/2017-2022-action-plan.aspx?lang=eng",
  },
  {
    key: "canada-progress-2018-2019",
    citation: "Government of Canada (international.gc.ca), progress report 2018–19 on the second plan",
    url: "https://www.international.gc.ca/transparency-transparence/women-peace-security-femmes-paix-securite/2018-2019-progress-reports-rapports-etapes.aspx?lang=eng",
  },
  {
    key: "global-hive",
    citation: "Global Hive (global-hive.ca), National Action Plan on Women, Peace and Security",
    url: "https://global-hive.ca/2023/01/15/national-action-plan-on-women-peace-and-security/",
    published: "2023-01-15",
  },
  {
    key: "canada-2023-2029",
    citation: "Government of Canada (international.gc.ca), Foundations for Peace, 2023 to 2029",
    url: "https://international.gc.ca/transparency-transparence/women-peace-security-femmes-paix-securite/2023-2029-foundation-peace-fondation-paix.aspx?lang=eng",
  },
  {
    key: "the-canadian",
    citation: "The Canadian (thecanadian.news), Statement on the publication of Foundations for Peace, 28 March 2024",
    url: "https://thecanadian.news/statement-on-the-publication-of-foundations-for-peace-canadas-national-action-plan-on-women-peace-and-security-2023-to-2029/",
  },
  {
    key: "peacewomen-norway",
    citation: "PeaceWomen (1325naps.peacewomen.org), Norway",
    url: "https://1325naps.peacewomen.org/index.php/norway",
  },
  {
    key: "peacewomen-nap-norway",
    citation: "PeaceWomen (peacewomen.org/nap-norway), Norway",
    url: "http://peacewomen.org/nap-norway",
  },
  {
    key: "kudos-22293",
    citation: "Kudos (kudos.dfo.no) 22293, second yearly report on Norway's plan of 2019–2022",
    url: "https://kudos.dfo.no/dokument/22293/implementing-norways-national-action-plan-2019-2022-women-peace-and-security-2",
  },
  {
    key: "regjeringen",
    citation: "Norwegian Government (regjeringen.no), Women, Peace and Security, on the plan of 2023–2030",
    url: "https://www.regjeringen.no/en/topics/foreign-affairs/the-un/wps/id660488/",
  },
  {
    key: "peacewomen-sudan",
    citation: "PeaceWomen (1325naps.peacewomen.org), Sudan",
    url: "https://1325naps.peacewomen.org/index.php/sudan-nap/",
  },
  {
    key: "peacewomen-country-sudan",
    citation: "PeaceWomen (1325naps.peacewomen.org), country page of Sudan",
    url: "http://1325naps.peacewomen.org/index.php/country/sudan/",
  },
  {
    key: "gihr",
    citation: "Geneva Institute for Human Rights (gihr.org), Launch of the Sudanese National Action Plan",
    url: "https://www.gihr.org/post/launch-of-the-sudanese-national-action-plan-on-women-peace-security-unscr-1325",
  },
  {
    key: "docslib-12228081",
    citation: "Docslib, Women, Peace & Security (12228081)",
    url: "https://docslib.org/doc/12228081/women-peace-security",
  },
  {
    key: "peacewomen-uganda",
    citation: "PeaceWomen (1325naps.peacewomen.org), Uganda",
    url: "https://1325naps.peacewomen.org/index.php/uganda",
  },
  {
    key: "focal-points-uganda",
    citation: "WPS Focal Points Network (wpsfocalpointsnetwork.org/uganda), Uganda",
    url: "https://wpsfocalpointsnetwork.org/uganda/",
  },
  {
    key: "wipc",
    citation: "Women's International Peace Centre (wipc.org), reflection workshop on NAP III",
    url: "https://wipc.org/women-peace-and-security-reflection-workshop-on-nap-iii-implementation-progress-gaps-and-opportunities/",
  },
  {
    key: "kemenko-pmk",
    citation:
      "Kemenko PMK (kemenkopmk.go.id), Kemenko PMK Finalisasi RAN P3AKS 2025–2029: Perkuat Perlindungan Perempuan dan Anak dalam Konflik Sosial",
    url: "https://www.kemenkopmk.go.id/index.php/node/6009",
    note: {
      vi: "Tin về cuộc họp ngày 20/11/2025 của Bộ Điều phối Phát triển con người và Văn hóa; các kế hoạch trước được nêu ở những trang khác của bộ.",
      en: "On a meeting of 20 November 2025 at the Coordinating Ministry for Human Development and Culture; other pages of the ministry tell of the earlier plans.",
    },
  },
  { key: "infopublik", citation: "InfoPublik (Indonesia), RAN P3AKS" },
  {
    key: "thairath-512210",
    citation: "Thairath, สค.ผุดร่างยุทธศาสตร์ด้านสตรีส่งเสริมสันติภาพ",
    url: "https://www.thairath.co.th/content/512210",
    note: {
      vi: "Tiếng Thái: lấy ý kiến về dự thảo chính sách và chiến lược về phụ nữ với việc thúc đẩy hòa bình, an ninh.",
      en: "In Thai: a hearing on a draft policy and strategy on women and the promotion of peace and security.",
    },
  },
  {
    key: "fad-moi",
    citation:
      "fad.moi.go.th (Thailand), เข้าร่วมการฝึกอบรมและประชุมเชิงปฏิบัติการแผนปฏิบัติการระดับชาติ (National Action Plan: NAP)",
    url: "http://fad.moi.go.th/index.php/asean_news/1599-%E0%B9%80%E0%B8%82%E0%B9%89%E0%B8%B2%E0%B8%A3%E0%B9%88%E0%B8%A7%E0%B8%A1%E0%B8%81%E0%B8%B2%E0%B8%A3%E0%B8%9D%E0%B8%B6%E0%B8%81%E0%B8%AD%E0%B8%9A%E0%B8%A3%E0%B8%A1%E0%B9%81%E0%B8%A5%E0%B8%B0%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%8A%E0%B8%B8%E0%B8%A1%E0%B9%80%E0%B8%8A%E0%B8%B4%E0%B8%87%E0%B8%9B%E0%B8%8F%E0%B8%B4%E0%B8%9A%E0%B8%B1%E0%B8%95%E0%B8%B4%E0%B8%81%E0%B8%B2%E0%B8%A3%E0%B9%81%E0%B8%9C%E0%B8%99%E0%B8%9B%E0%B8%8F%E0%B8%B4%E0%B8%9A%E0%B8%B1%E0%B8%95%E0%B8%B4%E0%B8%81%E0%B8%B2%E0%B8%A3%E0%B8%A3%E0%B8%B0%E0%B8%94%E0%B8%B1%E0%B8%9A%E0%B8%8A%E0%B8%B2%E0%B8%95%E0%B8%B4-national-action-plan-nap",
    note: {
      vi: "Tiếng Thái: khóa tập huấn về kế hoạch hành động quốc gia tại Bangkok, ngày 24–28/6/2024.",
      en: "In Thai: a training on national action plans in Bangkok, 24–28 June 2024.",
    },
  },
  {
    key: "asean-rpa",
    citation: "ASEAN Regional Plan of Action on Women, Peace and Security (Scribd 626634940)",
    url: "https://scribd.com/document/626634940/32-ASEAN-Regional-Plan-of-Action-on-Women-Peace-and-Security",
  },
  {
    key: "phnom-penh-post",
    citation: "Phnom Penh Post, ASEAN launch Women's Peace and Security agenda",
    url: "https://phnompenhpost.com/national/asean-launch-womens-peace-and-security-agenda",
  },
  {
    key: "top-50-women",
    citation: "Joint press release of 5 December 2022, Phnom Penh (top50women.com)",
    url: "https://top50women.com/joint-press-release-asean-launches-plan-to-promote-womens-security-in-southeast-asia/",
  },
  {
    key: "asean-wps-rpa",
    citation: "ASEAN WPS, ASEAN develops Regional Plan of Action to Advance Women, Peace and Security Agenda",
    url: "https://wps.asean.org/news/asean-develops-regional-plan-of-action-to-advance-women-peace-and-security-agenda/",
  },
]);
