import * as z from "zod";
import { meaning } from "../meaning.js";
import type { MeasureCode, MeasureDimension } from "../measure.js";
import { Category, checkScope, scopeFields, UNSAID } from "./measure-question.js";

/** The codes of the measures that lists of participants answer, in the order in which they are shown. */
export const PARTICIPATION_MEASURES = [
  "PRT-01",
  "PRT-02",
  "PRT-03",
  "PRT-04",
  "PRT-05",
  "PRT-06",
  "PRT-07",
  "PRT-08",
  "PRT-12",
  "PRT-14",
  "PRT-16",
  "DEL-03",
  "DEL-04",
] as const satisfies readonly MeasureCode[];

/** A measure that lists of participants answer. */
export const ParticipationMeasureCode = z
  .enum(PARTICIPATION_MEASURES)
  .meta(
    meaning(
      "ParticipationMeasureCode",
      "A measure of lists of participants.",
      "Số đo tính từ danh sách người tham dự.",
    ),
  );
export type ParticipationMeasureCode = z.infer<typeof ParticipationMeasureCode>;

/** By what numbers of participations can be broken down. What is said of a person is as it was at the event. */
export const PARTICIPATION_DIMENSIONS = [
  "sex",
  "age-group",
  "organisation",
  "government-level",
  "position-level",
  "province",
  "role",
  "mode",
  "event",
  "year",
  "quarter",
  "month",
  "programme",
  "objective",
  "task-group",
  "task",
] as const satisfies readonly MeasureDimension[];

/** By what numbers of participations are broken down. */
export const ParticipationDimension = z
  .enum(PARTICIPATION_DIMENSIONS)
  .meta(
    meaning("ParticipationDimension", "By what participations are broken down.", "Chiều phân tổ của lượt tham dự."),
  );
export type ParticipationDimension = z.infer<typeof ParticipationDimension>;

/** What somebody asks of lists of participants: a measure, of which participations, by what. */
export const ParticipationQuestion = z
  .strictObject({
    measure: ParticipationMeasureCode,
    ...scopeFields,
    where: z.partialRecord(ParticipationDimension, Category).default(UNSAID.where),
    by: z
      .array(ParticipationDimension)
      .max(2)
      .default([...UNSAID.by]),
  })
  .check(checkScope)
  .meta(
    meaning(
      "ParticipationQuestion",
      "A measure, of which participations, and by what it is broken down.",
      "Số đo cần tính, phạm vi lượt tham dự và chiều phân tổ.",
    ),
  );
export interface ParticipationQuestion extends z.infer<typeof ParticipationQuestion> {}

/** A question of participations with what need not be said left out. */
export type AskedOfParticipations = z.input<typeof ParticipationQuestion>;
