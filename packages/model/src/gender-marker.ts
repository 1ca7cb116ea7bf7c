import * as z from "zod";
import { meaning } from "./meaning.js";

/** After the OECD DAC: 2 main objective, 1 significant, 0 screened and not targeted. Not screened is none of them. */
export const GenderMarker = z
  .enum(["2", "1", "0", "not-screened"])
  .meta(meaning("GenderMarker", "The gender equality marker of OECD DAC.", "Mã bình đẳng giới của OECD DAC."));
export type GenderMarker = z.infer<typeof GenderMarker>;
