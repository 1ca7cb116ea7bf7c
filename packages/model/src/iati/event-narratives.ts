import type { EventFormat, ProgrammeEvent } from "../event.js";
import type { EventDates } from "../event-dates.js";
import { KIND_WORDS, SPAN_WORDS } from "../event-words.js";
import type { EventPlace } from "../place.js";
import type { BilingualLine, BilingualProse, Language } from "../text.js";
import type { IatiNarrative } from "./narrative.js";
import { allowedInXml } from "./xml-text.js";

/** The languages in the order in which donors read them. */
const ORDER: readonly Language[] = ["en", "vi"];

/**
 * A text of ours as narratives, one for each language that it has; each says its language.
 *
 * @example
 * toNarratives({ vi: "Hội thảo" }); // [{ text: "Hội thảo", language: "vi" }]
 */
export function toNarratives(text: BilingualLine | BilingualProse): IatiNarrative[] {
  return ORDER.flatMap((language) => {
    const said = text[language];
    return said === undefined ? [] : [{ text: allowedInXml(said), language }];
  });
}

/** The house and the place that it stands in, as far as each language has them. */
export function placeAndVenue({ name, venue }: Extract<EventPlace, { status: "known" }>): IatiNarrative[] {
  const told = (language: Language) =>
    [venue?.[language], name[language]].filter((one) => one !== undefined).join(", ");
  const [en, vi] = [told("en"), told("vi")];
  return toNarratives({ ...(en !== "" && { en }), ...(vi !== "" && { vi }) });
}

const inBoth = (say: (language: Language) => string) => ORDER.map((language) => ({ text: say(language), language }));

const FORMATS: Readonly<Record<Language, Readonly<Partial<Record<EventFormat, string>>>>> = {
  vi: { "in-person": "trực tiếp", hybrid: "trực tiếp kết hợp trực tuyến", online: "trực tuyến" },
  en: { "in-person": "in person", hybrid: "in person and online", online: "online" },
};

/** What an event is, in words that are made of its record and name nobody. */
export function kindAndFormat({ kind, format }: Pick<ProgrammeEvent, "kind" | "format">): IatiNarrative[] {
  return inBoth((language) => {
    const said = [KIND_WORDS[language][kind], FORMATS[language][format]].filter((word) => word !== undefined);
    return `${said.join(", ")}.`;
  });
}

const WITHHELD: Readonly<Record<Language, string>> = {
  vi: "chi tiết được giữ kín để bảo vệ người tham gia",
  en: "details are withheld to protect those who take part",
};

/** The title of an event that is held back. */
export const withheldTitle = ({ kind }: Pick<ProgrammeEvent, "kind">) =>
  inBoth((language) => `${KIND_WORDS[language][kind]} (${WITHHELD[language]})`);

const SPANS: Readonly<Record<Language, (span: string) => string>> = {
  vi: (span) => `Chưa rõ ngày, chỉ biết trong ${span}`,
  en: (span) => `The day is not known, only that it lies in ${span}`,
};

/** What is said beside a day that stands for a month, a quarter or a year; nothing beside a day that is known. */
export function spanOfDay(day: string, { precision }: Pick<EventDates, "precision">): IatiNarrative[] | undefined {
  if (precision === "day") return undefined;
  return inBoth((language) => SPANS[language](SPAN_WORDS[language][precision](day)));
}

const SUGGESTED: Readonly<Record<Language, string>> = { vi: "đề xuất của biên tập viên", en: "as editors suggest" };

/** A task that editors suggest, and no source states. */
export const suggested = (name: readonly IatiNarrative[]): IatiNarrative[] =>
  name.map(({ text, language }) => ({ text: `${text} (${SUGGESTED[language === "vi" ? "vi" : "en"]})`, language }));

/** What is counted by head-counts. */
export const PARTICIPANTS: readonly IatiNarrative[] = [
  { text: "Participants", language: "en" },
  { text: "Người tham dự", language: "vi" },
];

/** Said once beside the total, and never of which part. */
export const PARTS_WITHHELD: readonly IatiNarrative[] = [
  { text: "Some breakdowns are withheld to protect participants.", language: "en" },
  { text: "Một số số liệu phân tách không được công bố để bảo vệ người tham gia.", language: "vi" },
];
