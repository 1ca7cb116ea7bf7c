import * as z from "zod";
import { TextStatus } from "./clause.js";
import type { Constant } from "./constant.js";
import { meaning } from "./meaning.js";
import { SourceKeys } from "./source.js";
import { BilingualProse, Language } from "./text.js";

const fields = { wording: BilingualProse, note: BilingualProse.optional(), sources: SourceKeys };

/**
 * A wording and how it is known. A copied one says in which language it was seen, and the other language is our
 * rendering; a paraphrase is in our own words in both.
 */
export const KnownText = z
  .discriminatedUnion("status", [
    z.strictObject({ ...fields, status: TextStatus.extract(["official", "near-official"]), seenIn: Language }),
    z.strictObject({ ...fields, status: TextStatus.extract(["paraphrase", "inferred"]) }),
  ])
  .meta(meaning("KnownText", "A wording and how it is known.", "Câu chữ và mức độ xác thực."));
export type KnownText = Constant<z.infer<typeof KnownText>>;
