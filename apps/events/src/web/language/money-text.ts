import { CURRENCIES, type Currency, Decimal, foldMarks, type Money } from "@wps/model";

/** Powers of ten behind the words that people write after a number, without marks. */
const SCALES: Readonly<Record<string, number>> = {
  k: 3,
  nghin: 3,
  ngan: 3,
  thousand: 3,
  tr: 6,
  trieu: 6,
  million: 6,
  ty: 9,
  ti: 9,
  billion: 9,
};

const CURRENCY_WORDS: Readonly<Partial<Record<Currency, readonly string[]>>> = {
  VND: ["dong", "d", "₫"],
  USD: ["$", "dollars"],
  EUR: ["€", "euros"],
};

const WRITTEN = /^(?<number>\d[\d.,\s]*?)\s*(?<words>[^\d.,\s].*)?$/u;

/**
 * A sum as people write it, in whole minor units; `undefined` when it cannot be read, has more decimals than the
 * currency, or names another currency. One separator before exactly three digits separates thousands.
 *
 * @example
 * fromMoneyText("1.250,50", "USD"); // 125050
 * fromMoneyText("120 triệu", "VND"); // 120000000
 */
export function fromMoneyText(text: string, currency: Currency): number | undefined {
  const { number = "", words = "" } = WRITTEN.exec(foldMarks(text).trim())?.groups ?? {};
  const parts = numberParts(number.replace(/\s/gu, ""));
  const scale = scaleOf(words, currency);
  if (parts === undefined || scale === undefined) return undefined;
  const zeros = CURRENCIES[currency] + scale - parts.fraction.length;
  if (zeros < 0) return undefined;
  const minor = Number(`${parts.whole}${parts.fraction}${"0".repeat(zeros)}`);
  return Number.isSafeInteger(minor) ? minor : undefined;
}

/**
 * A number above 0 as people write it, such as a rate, in digits with a point; `undefined` where it cannot be read. One separator
 * before exactly three digits separates thousands, unless a 0 stands before it.
 *
 * @example
 * fromNumberText("18.250,5"); // "18250.5"
 * fromNumberText("0,054"); // "0.054"
 */
export function fromNumberText(text: string): Decimal | undefined {
  const parts = numberParts(text.replace(/\s/gu, ""));
  if (parts === undefined) return undefined;
  const whole = parts.whole.replace(/^0+(?=\d)/, "");
  const read = Decimal.safeParse(parts.fraction === "" ? whole : `${whole}.${parts.fraction}`);
  return read.success && /[1-9]/.test(read.data) ? read.data : undefined;
}

/**
 * A sum to write into an input, in groups of three with spaces, which every language reads alike.
 *
 * @example
 * toMoneyText({ minor: 125050, currency: "USD" }); // "1 250.50", with a no-break space
 */
export function toMoneyText({ minor, currency }: Money): string {
  const decimals = CURRENCIES[currency];
  const digits = String(minor).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, "\u00a0");
  const fraction = digits.slice(digits.length - decimals);
  return /^0*$/.test(fraction) ? whole : `${whole}.${fraction}`;
}

interface NumberParts {
  readonly whole: string;
  readonly fraction: string;
}

function numberParts(number: string): NumberParts | undefined {
  const decimal = decimalMark(number);
  const [whole = "", fraction = ""] = decimal === undefined ? [number] : number.split(decimal);
  const grouped = /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)$/.test(whole);
  return grouped && /^\d*$/.test(fraction)
    ? { whole: whole.replace(/\D/g, ""), fraction: fraction.replace(/0+$/, "") }
    : undefined;
}

/** The mark before the decimals: the last one, unless it is repeated or stands before three digits alone. */
function decimalMark(number: string): string | undefined {
  const marks = number.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined || marks.filter((mark) => mark === last).length > 1) return undefined;
  return marks.length === 1 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(number) ? undefined : last;
}

function scaleOf(words: string, currency: Currency): number | undefined {
  const own = [currency.toLowerCase(), ...(CURRENCY_WORDS[currency] ?? [])];
  const rest = words.split(/\s+/u).filter((word) => word !== "" && !own.includes(word));
  if (rest.length > 1) return undefined;
  return rest[0] === undefined ? 0 : SCALES[rest[0]];
}
