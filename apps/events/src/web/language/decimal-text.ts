import { Decimal, type Language } from "@wps/model";
import { fromNumberText } from "./money-text.ts";

/** As few digits before the mark as there may be, and as many behind it as were printed. */
const WRITTEN = /^(?<sign>[-−]?)(?<whole>\d{1,12})(?:[.,](?<decimals>\d{1,6}))?$/;

/**
 * A number as people write it, with every decimal that was written: `50,0` promises more than `50`. As with sums, one mark before
 * exactly three digits separates thousands, unless a 0 stands before it.
 *
 * @returns undefined where it cannot be read
 * @example
 * fromDecimalText("74,60"); // "74.60"
 * fromDecimalText("1.250"); // "1250"
 */
export function fromDecimalText(text: string): Decimal | undefined {
  const plain = text.replace(/\s/gu, "");
  const { sign = "", whole = "", decimals = "" } = WRITTEN.exec(plain)?.groups ?? {};
  const isGrouped = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (whole === "" || isGrouped) {
    const [, minus = "", digits = ""] = /^([-−]?)(.*)$/u.exec(plain) ?? [];
    const read = fromNumberText(digits);
    return read && signed(minus, read);
  }
  const trimmed = whole.replace(/^0+(?=\d)/, "");
  return signed(sign, decimals === "" ? trimmed : `${trimmed}.${decimals}`);
}

function signed(sign: string, digits: string): Decimal | undefined {
  const isNothing = !/[1-9]/.test(digits);
  return Decimal.safeParse(sign === "" || isNothing ? digits : `-${digits}`).data;
}

/**
 * A number as the language writes it, with every decimal that was printed.
 *
 * @example
 * sayDecimal("1250.50", "vi"); // "1.250,50"
 */
export function sayDecimal(decimal: Decimal, language: Language): string {
  const decimals = decimal.split(".")[1]?.length ?? 0;
  return new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: 6 }).format(
    Number(decimal),
  );
}
