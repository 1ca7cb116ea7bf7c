import * as z from "zod";
import { code } from "./code.js";
import type { Constant } from "./constant.js";
import { PlainDate } from "./date.js";
import { meaning } from "./meaning.js";
import { PartialDate } from "./partial-date.js";
import { SourceKeys } from "./source.js";
import { BilingualLine, BilingualProse, Line } from "./text.js";

/** The code of a legal act: its number in small letters with its year, such as `202-2025-qh15`. */
export const LegalActCode = code().meta(
  meaning("LegalActCode", "The code of a legal act.", "Mã của văn bản pháp luật."),
);
export type LegalActCode = z.infer<typeof LegalActCode>;

/** A law, resolution, decision or other act that a fact of the catalogue rests on. */
export const LegalAct = z
  .strictObject({
    code: LegalActCode,
    kind: z.enum(["law", "resolution", "decision", "decree"]),
    /** As it is cited, with its letters: `202/2025/QH15`. Absent where only name and date were seen. */
    number: Line.optional(),
    /** What it is about, in our own words; its title is not quoted. */
    subject: BilingualProse,
    issuer: BilingualLine,
    /** The day it was passed or signed, as precisely as it was seen. */
    date: PartialDate,
    inForce: PlainDate.optional(),
    /** The act whose place it took. */
    replaces: LegalActCode.optional(),
    note: BilingualProse.optional(),
    sources: SourceKeys,
  })
  .meta(meaning("LegalAct", "An act that facts rest on.", "Văn bản làm căn cứ."));
export interface LegalAct extends Constant<z.infer<typeof LegalAct>> {}
