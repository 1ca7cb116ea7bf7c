import * as z from "zod";
import { meaning } from "./meaning.js";

/** A country by its two letters in ISO 3166-1, such as `VN`. */
export const CountryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: "two capital letters, ISO 3166-1 alpha-2" })
  .meta(meaning("CountryCode", "A country, ISO 3166-1 alpha-2.", "Một quốc gia, mã ISO 3166-1 hai chữ cái."));
export type CountryCode = z.infer<typeof CountryCode>;
