import { AttendanceState } from "@wps/model";

/** The key that stands for each state, which is the same in every language. */
export const DIGITS = { present: "1", late: "2", excused: "3", absent: "4" } as const satisfies Record<
  AttendanceState,
  string
>;

/**
 * Keys by the words for them: "có mặt", "muộn", "xin phép", "vắng"; "late", "excused", "absent". P is none: it would stand
 * for "present" in one language and for "phép" in the other.
 */
const LETTERS: ReadonlyMap<string, AttendanceState> = new Map([
  ["c", "present"],
  ["m", "late"],
  ["l", "late"],
  ["x", "excused"],
  ["e", "excused"],
  ["v", "absent"],
  ["a", "absent"],
]);

/** Opens what else is known of a mark, as it opens a cell in a spreadsheet. */
export const DETAIL_KEY = "F2";

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Whether a key turns the way somebody takes part: O for "online". */
export const isModeKey = ({ key, ctrlKey, metaKey, altKey }: PressedKey): boolean =>
  key.toLowerCase() === "o" && !ctrlKey && !metaKey && !altKey;

const BY_DIGIT = new Map<string, AttendanceState>(AttendanceState.options.map((state) => [DIGITS[state], state]));

const CLEARING: ReadonlySet<string> = new Set(["0", "Delete", "Backspace"]);

/**
 * What a key asks for: a state, or `null` for none.
 *
 * @returns undefined where it asks for nothing
 * @example
 * askedByKey("1"); // "present"
 * askedByKey("V"); // "absent"
 * askedByKey("Delete"); // null
 */
export function askedByKey(key: string): AttendanceState | null | undefined {
  if (CLEARING.has(key)) return null;
  return BY_DIGIT.get(key) ?? LETTERS.get(key.toLowerCase());
}
