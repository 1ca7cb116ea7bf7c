import { nearest } from "../nearest.js";
import { same, type Text } from "../text.js";

/** What is wrong with a value, and where in it, as zod tells it. */
export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly format?: string;
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
}

const EXPECTED: ReadonlyMap<unknown, Text> = new Map([
  ["string", { vi: "văn bản", en: "a text" }],
  ["number", { vi: "số", en: "a number" }],
  ["int", { vi: "số nguyên", en: "a whole number" }],
  ["boolean", { vi: "true hoặc false", en: "true or false" }],
  ["array", { vi: "một danh sách", en: "a list" }],
  ["object", { vi: "một đối tượng", en: "an object" }],
]);

/** What the schemas of the model say in words of their own. */
const IN_VIETNAMESE: ReadonlyMap<string, string> = new Map([
  ["more sessions were attended than expected", "số buổi đã dự nhiều hơn số buổi phải dự"],
  ["the year must lie between 1900 and 2199", "năm phải từ 1900 đến 2199"],
  ["the last day lies before the first", "ngày cuối trước ngày đầu"],
  ["a clause such as II.2.e: Roman part, number, Vietnamese letter", "phải là mã mục như II.2.e"],
  ["two digits", "phải có hai chữ số"],
  ["say of which programme", "hãy nêu chương trình"],
  ["name each dimension once", "mỗi chiều chỉ nêu một lần"],
]);

const mustBe = ({ vi, en }: Text): Text => ({ vi: `phải là ${vi}`, en: `must be ${en}` });

/** The value that an issue is about. */
const valueAt = (path: readonly PropertyKey[], whole: unknown): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value ? Reflect.get(value, key) : undefined),
    whole,
  );

/** As much of a value as makes it known again. */
const SHOWN = 40;
function found(value: unknown): Text {
  if (typeof value !== "string" && typeof value !== "number") return same("");
  const text = String(value);
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return { vi: `, không phải “${shown}”`, en: `, not “${shown}”` };
}

/** What is wrong, without the value. */
function fault(issue: Issue): Text {
  const { code, message, expected, values = [], maximum, minimum, format } = issue;
  const isOwn = !/^(?:Invalid|Too|Unrecognized)/.test(message);
  if (isOwn) return { vi: IN_VIETNAMESE.get(message) ?? message, en: message };
  switch (code) {
    case "invalid_type":
      return mustBe(EXPECTED.get(expected) ?? same(String(expected)));
    case "invalid_value":
      return values.length === 1
        ? mustBe(same(String(values[0])))
        : { vi: `phải là một trong: ${values.join(", ")}`, en: `must be one of ${values.join(", ")}` };
    case "invalid_format":
      return mustBe(format === "date" ? { vi: "ngày như 2025-03-01", en: "a day such as 2025-03-01" } : FORM);
    case "too_big":
      return { vi: `nhiều nhất là ${maximum}`, en: `must be at most ${maximum}` };
    case "too_small":
      return { vi: `ít nhất là ${minimum}`, en: `must be at least ${minimum}` };
    default:
      return mustBe(FORM);
  }
}

const FORM: Text = { vi: "một dạng khác", en: "of another form" };

function unknownKeys(keys: readonly string[], known: readonly string[]): Text {
  const named = keys.map((key) => {
    const near = nearest(key, known);
    return near
      ? { vi: `“${key}” (gần nhất: “${near}”)`, en: `“${key}” (the nearest is “${near}”)` }
      : same(`“${key}”`);
  });
  const [vi, en] = [named.map((name) => name.vi).join(", "), named.map((name) => name.en).join(", ")];
  return { vi: `không có trường ${vi}`, en: `there is no field ${en}` };
}

/**
 * An issue in words.
 *
 * @param whole what was judged
 * @param known the fields that it may have
 */
export function sayIssue(issue: Issue, whole: unknown, known: readonly string[] = []): Text {
  const { code, path, keys = [] } = issue;
  if (code === "unrecognized_keys") return unknownKeys(keys, path.length === 0 ? known : []);
  const value = valueAt(path, whole);
  if (value === undefined && path.length > 0 && code.startsWith("invalid"))
    return { vi: "còn thiếu", en: "is missing" };
  const { vi, en } = fault(issue);
  const but = value === null ? NOTHING : code.startsWith("invalid") ? found(value) : same("");
  return { vi: `${vi}${but.vi}`, en: `${en}${but.en}` };
}

const NOTHING: Text = { vi: ", không được để trống", en: ", and not empty" };
