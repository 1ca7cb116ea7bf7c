import * as z from "zod";
import { meaning } from "./meaning.js";

/** Where in a value something stands: the names of fields and the positions in lists, from the outside in. */
export const FieldPath = z
  .array(z.union([z.string(), z.int().min(0)]))
  .meta(meaning("FieldPath", "Where in a value something stands.", "Vị trí của một phần trong dữ liệu."));
export type FieldPath = z.infer<typeof FieldPath>;
