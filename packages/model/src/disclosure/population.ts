import * as z from "zod";
import type { Constant } from "../constant.js";
import { meaning } from "../meaning.js";
import { Care } from "./care.js";

/** Long enough for all of a few that belong together, such as those who pay for one event. */
const Code = z.string().min(1).max(1000);

/** What an axis tells apart; `null` is what is not on record, which is a category of its own. */
export const AxisCategory = Code.nullable().meta(
  meaning(
    "AxisCategory",
    "A category of an axis; null is not on record.",
    "Một loại trên trục; null là chưa ghi nhận.",
  ),
);
export type AxisCategory = z.infer<typeof AxisCategory>;

/** By what people are told apart: every category there is, whether anybody is in it or not. */
export const Axis = z
  .strictObject({
    name: Code,
    categories: z.array(AxisCategory).min(1),
    /** How carefully anything is told that tells these categories apart; ordinary where it is left out. */
    care: Care.optional(),
    /** Categories that need more care than the axis does, such as the police among the organisations. */
    careOf: z.record(Code, Care).optional(),
  })
  .meta(meaning("Axis", "By what people are told apart.", "Tiêu chí phân tổ người tham dự."));
export interface Axis extends Constant<z.infer<typeof Axis>> {}

/** So many people of one category on every axis, and who put them there. */
export const InnerCell = z
  .strictObject({
    at: z.record(Code, AxisCategory),
    people: z.int().min(0),
    /**
     * Who knows these people besides us: the organisations that sent them, or the events that they were at. One that is
     * alone in a cell knows the number in it, and may subtract it. Left out where only each person knows herself.
     */
    contributors: z.array(Code).optional(),
  })
  .meta(meaning("InnerCell", "People of one category on every axis.", "Số người thuộc một loại trên mọi tiêu chí."));
export interface InnerCell extends Constant<z.infer<typeof InnerCell>> {}

/**
 * People counted by the finest classes that any table tells apart. Everybody is in one cell, so that cells add up: what
 * counts a person once over several events is a population of its own. Cells of the same classes are added.
 */
export const Population = z
  .strictObject({ axes: z.array(Axis).max(30), cells: z.array(InnerCell) })
  .meta(meaning("Population", "People counted by the finest classes.", "Số người theo các phân lớp chi tiết nhất."));
export interface Population extends Constant<z.infer<typeof Population>> {}

/** A table that is published: by which axes, and of whom. */
export const TableOutline = z
  .strictObject({
    code: Code,
    by: z.array(Code).max(6),
    /** Of whom: the categories that count, of each axis that is named. */
    where: z.record(Code, z.array(AxisCategory).min(1)).optional(),
    /** Whether the totals over each axis stand in it too. They do, if not told. */
    totals: z.boolean().optional(),
    /** How carefully the whole table is told, if more than its axes ask for. */
    care: Care.optional(),
  })
  .meta(
    meaning("TableOutline", "A published table: by what, and of whom.", "Bảng công bố: theo tiêu chí nào, của ai."),
  );
export interface TableOutline extends Constant<z.infer<typeof TableOutline>> {}

/** Where a cell stands: a category for each axis that it is told by; a total names no category of what it is over. */
export const CellPlace = z
  .strictObject({ table: Code, at: z.record(Code, AxisCategory) })
  .meta(meaning("CellPlace", "Where a cell stands.", "Vị trí của một ô trong bảng."));
export interface CellPlace extends Constant<z.infer<typeof CellPlace>> {}

/** Whom a release was about, its tables, and which of their cells were kept back. */
export const Release = z
  .strictObject({
    code: Code,
    /** Which version of the method decided. */
    method: z.literal(1),
    population: Population,
    tables: z.array(TableOutline),
    suppressed: z.array(CellPlace),
  })
  .meta(meaning("Release", "What was published, and what was kept back.", "Những gì đã công bố và đã giữ kín."));
export interface Release extends Constant<z.infer<typeof Release>> {}

/**
 * What contradicts itself in a population and its tables, said of the first fault found.
 *
 * @throws RangeError for a category or an axis that is not named, and for a table that is there twice
 */
export function assertCoherent({ axes, cells }: Population, tables: readonly TableOutline[]): void {
  const categories = new Map(axes.map(({ name, categories }) => [name, new Set(categories)]));
  if (categories.size < axes.length) throw new RangeError("An axis is there twice.");
  const check = (axis: string, category: AxisCategory | undefined) => {
    const known = categories.get(axis);
    if (known === undefined) throw new RangeError(`There is no axis ${axis}.`);
    if (category === undefined) throw new RangeError(`A cell has no category on the axis ${axis}.`);
    if (!known.has(category)) throw new RangeError(`There is no category ${category} on the axis ${axis}.`);
  };
  for (const { at, people } of cells) {
    if (!Number.isSafeInteger(people) || people < 0) throw new RangeError(`${people} is no number of people.`);
    for (const axis of Object.keys(at)) check(axis, at[axis]);
    for (const { name } of axes) check(name, at[name]);
  }
  const codes = new Set<string>();
  for (const { code, by, where = {} } of tables) {
    if (codes.has(code)) throw new RangeError(`There are two tables ${code}.`);
    codes.add(code);
    for (const axis of by) if (!categories.has(axis)) throw new RangeError(`There is no axis ${axis}.`);
    if (new Set(by).size < by.length) throw new RangeError(`The table ${code} has an axis twice.`);
    for (const [axis, chosen] of Object.entries(where)) for (const category of chosen) check(axis, category);
  }
}
