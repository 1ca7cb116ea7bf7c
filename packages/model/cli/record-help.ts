import {
  EVENT_DIMENSIONS,
  EVENT_MEASURES,
  PARTICIPATION_DIMENSIONS,
  PARTICIPATION_MEASURES,
} from "@wps/model/indicators";
import type { Column } from "./facts/column.js";
import { EVENT_COLUMNS } from "./facts/event-row.js";
import { KIND_WORDS, type KindName } from "./facts/kind.js";
import { PARTICIPATION_COLUMNS } from "./facts/participation-row.js";
import { inColumns } from "./table.js";
import { joined, type Text } from "./text.js";

const FORMS: Text = {
  vi: `Tệp là csv (UTF-8, dòng đầu là tên cột), mỗi dòng một giá trị JSON, hoặc một danh sách JSON.
Trong JSON, tên và cấu trúc như lược đồ: wps-model schema ParticipationFact, EventFact.`,
  en: `A file is csv (UTF-8, the columns in the first line), a JSON value a line, or a JSON list.
In JSON, records are as their schema says: wps-model schema ParticipationFact, EventFact.`,
};

const HEADING = ({ vi, en }: Text): Text => ({
  vi: `Cột csv của ${vi} (* bắt buộc; ô trống: không ghi nhận):`,
  en: `Columns of ${en} in csv (* is needed; an empty cell is “not recorded”):`,
});

function listOf(kind: KindName, columns: readonly Column[]): Text {
  const lines = (language: "vi" | "en") =>
    inColumns(columns.map(({ name, required, says }) => [`  ${required ? "*" : " "} ${name}`, says[language]])).join(
      "\n",
    );
  const { vi, en } = HEADING(KIND_WORDS[kind]);
  return { vi: `${vi}\n${lines("vi")}`, en: `${en}\n${lines("en")}` };
}

/** In what form records can be handed over. */
export const COLUMNS_HELP: Text = joined(
  [FORMS, listOf("participations", PARTICIPATION_COLUMNS), listOf("events", EVENT_COLUMNS)],
  "\n\n",
);

const ASKED: Readonly<
  Record<KindName, { readonly measures: readonly string[]; readonly dimensions: readonly string[] }>
> = {
  participations: { measures: PARTICIPATION_MEASURES, dimensions: PARTICIPATION_DIMENSIONS },
  events: { measures: EVENT_MEASURES, dimensions: EVENT_DIMENSIONS },
};

function askedOf(kind: KindName): Text {
  const { measures, dimensions } = ASKED[kind];
  const { vi, en } = KIND_WORDS[kind];
  return {
    vi: `Số đo của ${vi}: ${measures.join(", ")}\nChiều của ${vi}: ${dimensions.join(", ")}`,
    en: `Measures of ${en}: ${measures.join(", ")}\nDimensions of ${en}: ${dimensions.join(", ")}`,
  };
}

/** What can be asked of which records. */
export const QUESTIONS_HELP: Text = joined([askedOf("participations"), askedOf("events")], "\n");
