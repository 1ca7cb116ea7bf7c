import { factorOf, type Language, type MeasureCode, toDecimal } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import { type OpenMeasurement, type Quotient, REASON_WORDS, toPercent, type ValueFlag } from "@wps/model/indicators";
import type { Text } from "./text.js";

/** A number in its unit: a share in percent, a count as it is, anything else to two decimals. */
export function sayNumber(value: Quotient, measure: MeasureCode, language: Language): string {
  const { unit } = getMeasure(measure);
  const { numerator, denominator } = value;
  const text =
    factorOf(unit) === 100
      ? `${toPercent(value)}%`
      : denominator === 1
        ? String(numerator)
        : toDecimal({ numerator: BigInt(numerator), denominator: BigInt(denominator) }, 2);
  return language === "vi" ? text.replace(".", ",") : text;
}

/** What was counted: a share is told with its whole, 2/2. */
const sayExactly = ({ numerator, denominator }: Quotient, measure: MeasureCode): string =>
  denominator === 1 && factorOf(getMeasure(measure).unit) === 1 ? String(numerator) : `${numerator}/${denominator}`;

const AT_LEAST: Text = { vi: "ít nhất", en: "at least" };

function sayBounds(measured: OpenMeasurement, language: Language): string {
  if (!("bounds" in measured)) return "";
  const say = (value: Quotient) => sayNumber(value, measured.measure, language);
  const { lower, upper } = measured.bounds;
  if (upper === null) return `${AT_LEAST[language]} ${say(lower)}`;
  return say(lower) === say(upper) ? say(lower) : `${say(lower)} – ${say(upper)}`;
}

/** What is said of a measurement, a word over each column. */
export const MEASUREMENT_COLUMNS: readonly Text[] = [
  { vi: "giá trị", en: "value" },
  { vi: "chính xác", en: "exactly" },
  { vi: "khoảng chắc chắn", en: "bounds" },
  { vi: "n", en: "n" },
  { vi: "chưa rõ", en: "unknown" },
  { vi: "ghi chú", en: "note" },
];

const STATUS: Readonly<Record<OpenMeasurement["status"], Text>> = {
  ok: { vi: "", en: "" },
  bounded: { vi: "chỉ biết khoảng", en: "bounds alone" },
  undefined: { vi: "không xác định", en: "undefined" },
  missing: { vi: "thiếu", en: "missing" },
  "not-applicable": { vi: "không áp dụng", en: "not applicable" },
};

const FLAGS: Readonly<Record<ValueFlag, Text>> = {
  estimated: { vi: "ước tính", en: "estimated" },
  provisional: { vi: "tạm tính", en: "provisional" },
  "low-reliability": { vi: "độ tin cậy thấp: trên 5% chưa rõ", en: "low reliability: more than 5% unknown" },
  break: { vi: "chuỗi bị ngắt", en: "break in the series" },
  "over-whole": { vi: "vượt toàn bộ", en: "more than the whole" },
  "no-baseline": { vi: "không có mức ban đầu", en: "no baseline" },
  "in-kind-left-out": { vi: "không tính hiện vật", en: "in kind left out" },
  rounded: { vi: "đã làm tròn", en: "rounded" },
  "printed-differs": { vi: "khác số in", en: "differs from what is printed" },
  maintain: { vi: "giữ mức", en: "to be kept up" },
  "negative-gain": { vi: "giảm", en: "negative gain" },
  capped: { vi: "đã giới hạn", en: "capped" },
};

/** A measurement in words. Where it has no value there stands none, and the note says why. */
export function sayMeasurement(measured: OpenMeasurement, language: Language): string[] {
  const { status, measure, n, unknown, flags } = measured;
  const value = status === "ok" ? measured.value : undefined;
  const reason = "reason" in measured ? REASON_WORDS[measured.reason][language] : "";
  return [
    value ? sayNumber(value, measure, language) : "–",
    value ? sayExactly(value, measure) : "",
    sayBounds(measured, language),
    String(n),
    String(unknown),
    [
      ...[STATUS[status][language], reason].filter((part) => part !== ""),
      ...flags.map((flag) => FLAGS[flag][language]),
    ].join("; "),
  ];
}
