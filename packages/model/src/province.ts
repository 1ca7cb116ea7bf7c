import * as z from "zod";
import type { Constant } from "./constant.js";
import { PlainDate } from "./date.js";
import { LegalActCode } from "./legal-act.js";
import { meaning } from "./meaning.js";
import { ProvinceRef } from "./place.js";
import { Basis, SourceKeys } from "./source.js";
import { BilingualLine } from "./text.js";
import { endsNotBeforeItBegins } from "./validity.js";

/** The two kinds of unit at the level of a province: a province, or a city that is run from the centre. */
export const ProvinceKind = z
  .enum(["province", "city"])
  .meta(meaning("ProvinceKind", "A province or a centrally-run city.", "Tỉnh hoặc thành phố trực thuộc trung ương."));
export type ProvinceKind = z.infer<typeof ProvinceKind>;

const { code } = ProvinceRef.shape;

const unit = {
  code,
  /** As it stands alone in a sentence: `Đắk Lắk`, `Thành phố Hồ Chí Minh`. */
  name: BilingualLine,
  kind: ProvinceKind,
  validFrom: PlainDate.optional(),
  validTo: PlainDate.optional(),
  /** The acts that its code, its name, its kind and its days rest on. */
  acts: z.array(LegalActCode).min(1),
  basis: Basis,
  sources: SourceKeys,
};

/**
 * A unit at the level of a province under one code of one list, as long as its name and kind stayed the same: where
 * they changed under the same code, another row follows. An absent bound is open, or was not recorded.
 */
export const Province = z
  .discriminatedUnion("list", [
    z.strictObject({
      ...unit,
      list: z.literal("2004"),
      /** Its code on the list of 2025; only on the row that was in force when the list of 2004 ended. */
      successor: code.optional(),
    }),
    z.strictObject({
      ...unit,
      list: z.literal("2025"),
      /** The code on the list of 2004 of the old unit where its administrative centre lies. */
      centreIn: code,
    }),
  ])
  .refine(endsNotBeforeItBegins, {
    path: ["validTo"],
    error: "the last day lies before the first",
  })
  .meta(
    meaning(
      "Province",
      "A province or centrally-run city under one code, name and kind.",
      "Một tỉnh hoặc thành phố trực thuộc trung ương dưới một mã, một tên và một loại.",
    ),
  );
export type Province = Constant<z.infer<typeof Province>>;
