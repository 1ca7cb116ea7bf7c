/**
 * Whether two states of a draft say the same in some of its parts.
 *
 * @example
 * agree({ unit: "person", row: 0 }, { unit: "person", row: 1 }, ["unit"]); // true
 */
export function agree<Draft extends object>(before: Draft, after: Draft, parts: readonly (keyof Draft)[]): boolean {
  return parts.every((part) => JSON.stringify(before[part]) === JSON.stringify(after[part]));
}
