import type { Language } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import type { MeasureTable, ParticipationTable } from "@wps/model/indicators";
import type { Command } from "../command.js";
import { inquire } from "../inquiry.js";
import { toJson } from "../json.js";
import { MEASUREMENT_COLUMNS, sayMeasurement } from "../measurement-words.js";
import { JSON_OUT } from "../options.js";
import { BY, QUESTION } from "../question.js";
import { COLUMNS_HELP, QUESTIONS_HELP } from "../record-help.js";
import { toTable } from "../table.js";
import { joined, type Text } from "../text.js";

const ALL: Text = { vi: "tất cả", en: "all" };
const UNRECORDED: Text = { vi: "(chưa ghi nhận)", en: "(not on record)" };

const OVERLAPPING: Text = {
  vi: "Một bản ghi có thể ở nhiều hàng: các hàng không cộng thành tổng.",
  en: "One record may stand in several rows: they do not add up to the whole.",
};

const BREAK = (dimension: string, day: string): Text => ({
  vi: `Chuỗi bị ngắt ngày ${day} (${dimension}): trước và sau không so sánh được.`,
  en: `Break on ${day} (${dimension}): what lies before it does not compare with what comes after.`,
});

/** A table for people: the whole, and below it each part. */
function toText(
  { question, total, cells, overlapping, breaks }: MeasureTable | ParticipationTable,
  language: Language,
) {
  const { code, version, name } = getMeasure(question.measure);
  const rows = [
    [...question.by.map((_, nth) => (nth === 0 ? ALL[language] : "")), ...sayMeasurement(total, language)],
    ...(question.by.length === 0 ? [] : cells).map(({ key, measurement }) => [
      ...key.map((category) => category ?? UNRECORDED[language]),
      ...sayMeasurement(measurement, language),
    ]),
  ];
  const notes = [
    ...(overlapping ? [OVERLAPPING[language]] : []),
    ...breaks.map(({ dimension, on }) => BREAK(dimension, on)[language]),
  ];
  return [
    `${code} v${version}: ${name[language]}\n\n`,
    toTable([...question.by, ...MEASUREMENT_COLUMNS.map((column) => column[language])], rows),
    ...(notes.length === 0 ? [] : ["\n", ...notes.map((note) => `${note}\n`)]),
  ].join("");
}

export const measure: Command = {
  name: "measure",
  takes: "FILE --indicator CODE",
  says: { vi: "Tính một số đo từ các bản ghi của một tệp.", en: "Measures the records of a file." },
  options: [...QUESTION, BY, JSON_OUT],
  more: joined([QUESTIONS_HELP, COLUMNS_HELP], "\n\n"),
  run: (given, surroundings) =>
    inquire(given, surroundings, (inquiry) => {
      const table = inquiry.measure();
      const { say, language } = surroundings;
      if (given.has("json")) for (const part of toJson(table)) say(part);
      else say(toText(table, language));
    }),
};
