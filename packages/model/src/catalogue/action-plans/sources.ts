import type { Source } from "../../source.js";
import { constant } from "../constants.js";
import { sources } from "../national-action-programme/sources.js";

/** Of the sources of Viet Nam's programme, those that answer what is asked of every plan. */
const OF_THE_PROGRAMME: readonly string[] = [
  "lawnet",
  "tailieu",
  "thuviennhadat",
  "asean-wps",
  "pbgdpl-quang-ninh",
  "press-summary-2024",
  "bao-gia-lai",
  "hanoi-times-327645",
  "security-women",
  "un-women-da-nang",
  "dan-viet",
  "ngay-nay-156909",
];

/** Where the action plans were read of. A page whose full address was not kept is cited without one. */
export const ACTION_PLAN_SOURCES: readonly Source[] = constant<Source[]>([
  ...sources.filter((source) => OF_THE_PROGRAMME.includes(source.key)),
  {
    key: "hanoi-times-325272",
    citation:
      "Hanoi Times (m.hanoitimes.vn) 325272: Vietnam's 1st national action plan on women, peace and security on the way",
    url: "https://m.hanoitimes.vn/vietnams-1st-national-action-plan-on-women-peace-and-security-on-the-way-325272.html",
  },
  {
    key: "security-women-adopts",
    citation:
      "Security Women (securitywomen.org), Vietnam adopts its first women, peace and security national action plan",
    url: "https://www.securitywomen.org/post/vietnam-adopts-its-first-women-peace-and-security-national-action-plan",
  },
  { key: "canada", citation: "Government of Canada (international.gc.ca), national action plans" },
  {
    key: "peacewomen-norway",
    citation: "PeaceWomen (1325naps.peacewomen.org), Norway",
    url: "https://1325naps.peacewomen.org/index.php/norway",
  },
  { key: "peacewomen-nap-norway", citation: "PeaceWomen (peacewomen.org/nap-norway), Norway" },
  { key: "regjeringen", citation: "Norwegian Government (regjeringen.no), national action plan 2023–2030" },
  {
    key: "peacewomen-sudan",
    citation: "PeaceWomen (1325naps.peacewomen.org), Sudan",
    url: "https://1325naps.peacewomen.org/index.php/sudan-nap/",
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
  { key: "focal-points-uganda", citation: "WPS Focal Points Network (wpsfocalpointsnetwork.org/uganda), Uganda" },
  { key: "kemenko-pmk", citation: "Kemenko PMK (kemenkopmk.go.id), RAN P3AKS" },
  { key: "infopublik", citation: "InfoPublik, RAN P3AKS" },
  { key: "thairath-512210", citation: "Thairath, 512210" },
  { key: "fad-moi", citation: "fad.moi.go.th (Thailand)" },
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
    key: "asean-wps-rpa",
    citation: "ASEAN WPS, ASEAN develops Regional Plan of Action to Advance Women, Peace and Security Agenda",
    url: "https://wps.asean.org/news/asean-develops-regional-plan-of-action-to-advance-women-peace-and-security-agenda/",
  },
]);
