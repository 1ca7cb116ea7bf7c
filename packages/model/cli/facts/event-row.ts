import { EVENT_KINDS, EVENT_STATUSES, provinceListOn } from "@wps/model";
import { findAgency } from "@wps/model/catalogue";
import { same } from "../text.js";
import { type Cell, countIn, linksIn, provinceCodeIn, wordsIn } from "./cells.js";
import type { Column } from "./column.js";

/** The columns of a list of events: a record is one event. */
export const EVENT_COLUMNS: readonly Column[] = [
  { name: "event", required: true, says: { vi: "mã sự kiện", en: "a code of the event" } },
  { name: "status", required: true, says: same(EVENT_STATUSES.join(" | ")) },
  { name: "kind", required: true, says: same(EVENT_KINDS.join(" | ")) },
  { name: "start", required: true, says: { vi: "ngày đầu, YYYY-MM-DD", en: "the first day, YYYY-MM-DD" } },
  { name: "end", says: { vi: "ngày cuối; trống: như ngày đầu", en: "the last day; empty: the first" } },
  {
    name: "precision",
    says: { vi: "day | month | quarter | year; trống: day", en: "day | month | quarter | year; empty: day" },
  },
  {
    name: "planned",
    says: {
      vi: "ngày đầu đã được phê duyệt; trống: không lưu kế hoạch",
      en: "the first day that was approved; empty: no plan was kept",
    },
  },
  { name: "planned-end", says: { vi: "ngày cuối đã được phê duyệt", en: "the last day that was approved" } },
  {
    name: "links",
    says: { vi: "nhiệm vụ, ví dụ nap-wps-2024-2030#II.2.e", en: "tasks, such as nap-wps-2024-2030#II.2.e" },
  },
  { name: "hosts", says: { vi: "mã các cơ quan tổ chức", en: "the codes of who runs it" } },
  { name: "province", says: { vi: "mã tỉnh hai chữ số vào ngày đó", en: "its code of two digits on that day" } },
  {
    name: "funders",
    says: {
      vi: "mã các nhà tài trợ; none: không có; trống: không rõ",
      en: "their codes; none: nobody; empty: not known",
    },
  },
  {
    name: "people",
    says: { vi: "số người: 40, ~200, >=100, >100; trống: chưa rõ", en: "40, ~200, >=100 or >100; empty: not known" },
  },
  { name: "women", says: { vi: "số nữ, viết như trên", en: "how many of them were women, in the same way" } },
];

/** What a record says of an event, as far as it says it. */
export function eventOf(cell: Cell): unknown {
  const start = cell("start");
  const planned = cell("planned");
  const province = provinceCodeIn(cell("province"));
  return {
    event: cell("event"),
    status: cell("status"),
    kind: cell("kind"),
    dates: { precision: cell("precision") ?? "day", start, end: cell("end") ?? start },
    planned: planned && { precision: "day", start: planned, end: cell("planned-end") ?? planned },
    links: linksIn(cell("links")),
    hosts: wordsIn(cell("hosts")).map((organisation) => ({
      organisation,
      agency: findAgency(organisation)?.code ?? null,
    })),
    province: province && { code: province, list: provinceListOn(start ?? "") },
    funders: fundersIn(cell("funders")),
    headcounts: headcountsIn(cell("people"), cell("women")),
  };
}

function fundersIn(cell: string | null) {
  if (cell === null) return { status: "not-given" };
  return cell === "none" ? { status: "none" } : { status: "listed", items: wordsIn(cell) };
}

function headcountsIn(people: string | null, women: string | null) {
  if (people === null && women === null) return { status: "not-given" };
  const head = { unit: "person", standing: "chosen", count: countIn(people), women: countIn(women) };
  return { status: "listed", items: [head] };
}
