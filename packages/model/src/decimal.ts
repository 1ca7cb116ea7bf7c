import * as z from "zod";
import { meaning } from "./meaning.js";

/**
 * A number exactly as it is printed, with a point before its decimals: `74.6`, `60`, `-1.59`. It is text, because
 * `50.0` promises more than `50`, and because no decimal may turn into its neighbour on the way.
 */
export const Decimal = z
  .string()
  .regex(/^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/, {
    error: "digits with a point before the decimals, such as 74.6",
  })
  .meta(
    meaning(
      "Decimal",
      "A number as printed, as text, with a point before its decimals.",
      "Số như được in, ở dạng văn bản, dấu chấm đứng trước phần thập phân.",
    ),
  );
export type Decimal = z.infer<typeof Decimal>;

/**
 * How many decimals a number is printed with.
 *
 * @example
 * decimalsOf("74.60"); // 2
 * decimalsOf("59"); // 0
 */
export function decimalsOf(decimal: Decimal): number {
  return decimal.split(".")[1]?.length ?? 0;
}
