/** What a pattern without an end, a trim or a database driver may let through. */
const MARKS = ["\u0000", "\ud800", "\n", " ", "\u2028", "\u0301", "%00", "'", "x", "0"];

/** What belongs to another field, is too long, or was never meant to be read as a number. */
const STRANGE_TEXTS = ["", "2026-02-30", "9999-12-31", "II.2.f", "__proto__", "x".repeat(10_000), "Z̸".repeat(200)];

/** As these, where a path, a query or a header is taken apart. */
const STRANGE_PARAMETERS = [
  "00000000-0000-4000-8000-000000000000",
  "2026-02-31_00000000-0000-4000-8000-000000000000",
  "' or 1=1 --",
  "../../etc/passwd",
  "NaN",
  "-1",
  "0x10",
  "1e2",
  "1e999",
  "9007199254740993",
];

const STRANGE_VALUES = [null, true, 0, -1, 0.1, 2 ** 53, 1e308, {}, [], [[[[]]]], { status: "listed", items: [] }];

/**
 * What to put in the place of a good value: mostly the value itself with one thing wrong, because what is wrong
 * throughout is refused by the first look.
 *
 * @example
 * poisonsOf(3); // [2, 4, 3.5, -3, "3", null, true, 0, …]
 */
export function poisonsOf(good: unknown): unknown[] {
  return [...spoilt(good), ...STRANGE_VALUES].filter((poison) => poison !== good);
}

/** As {@link poisonsOf}, where only text can be sent. */
export function textPoisonsOf(good: string): string[] {
  return [...spoiltText(good), ...STRANGE_TEXTS, ...STRANGE_PARAMETERS].filter((poison) => poison !== good);
}

function spoilt(good: unknown): unknown[] {
  if (typeof good === "string") return [...spoiltText(good), ...STRANGE_TEXTS];
  if (typeof good === "number") return [good - 1, good + 1, good + 0.5, -good, String(good)];
  if (Array.isArray(good)) return [[...good, ...good], Array.from({ length: 401 }, () => good[0]), { ...good }];
  return [{ ...Object(good), unheardOf: 1 }, [good]];
}

function spoiltText(good: string): string[] {
  const middle = Math.ceil(good.length / 2);
  return [
    good.toUpperCase(),
    good.toLowerCase(),
    good.normalize("NFD"),
    good.slice(1),
    good.slice(0, -1),
    good + good,
    `${good}x`,
    `${good}\n`,
    ...MARKS.map((mark) => good.slice(0, middle) + mark + good.slice(middle)),
  ];
}
