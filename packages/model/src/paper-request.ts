import * as z from "zod";
import { meaning } from "./meaning.js";
import { ReadingReason } from "./sensitive-details.js";
import { Language } from "./text.js";

/** What somebody wants a paper for that names people, and in which language. Papers leave the app, so the reason is kept. */
export const PaperRequest = z
  .strictObject({ ...ReadingReason.shape, language: Language.default("vi") })
  .meta(
    meaning(
      "PaperRequest",
      "Why somebody takes out a paper that names people, and in which language.",
      "Lý do in giấy tờ có tên người, và ngôn ngữ.",
    ),
  );
export interface PaperRequest extends z.infer<typeof PaperRequest> {}
