import type { FieldPath } from "../field-path.js";
import type { IatiActivity } from "./iati-activity.js";
import type { IatiFinding } from "./iati-finding.js";

/** Signs that addresses give another meaning to. */
const SIGNS = /[/&|?]/;
/** The former identifier of whoever publishes. */
const FORMER = "B1";

/** Whether the activity, and what it refers to, can be told from everything else. */
export function checkIdentifiers(activity: IatiActivity): IatiFinding[] {
  const { identifier, reporting, otherIdentifiers = [], participating, related = [] } = activity;
  const prefixes = [reporting.ref, ...otherIdentifiers.flatMap(({ type, ref }) => (type === FORMER ? [ref] : []))];
  const isOwn = prefixes.some((prefix) => identifier.startsWith(`${prefix}-`) && identifier.length > prefix.length + 1);
  const spelled: readonly (readonly [Readonly<FieldPath>, string | undefined])[] = [
    [["identifier"], identifier],
    [["reporting", "ref"], reporting.ref],
    ...participating.map(({ ref }, index) => [["participating", index, "ref"], ref] as const),
    ...related.map(({ ref }, index) => [["related", index, "ref"], ref] as const),
  ];
  return [
    ...(isOwn ? [] : [{ code: "identifier-prefix", path: ["identifier"], found: identifier } as const]),
    ...spelled.flatMap(([path, text]) => checkSpelling(path, text)),
  ];
}

function checkSpelling(path: Readonly<FieldPath>, found: string | undefined): IatiFinding[] {
  if (found === undefined) return [];
  return [
    ...(SIGNS.test(found) ? [{ code: "identifier-sign", path, found } as const] : []),
    ...(found === found.trim() && found !== "" ? [] : [{ code: "identifier-space", path, found } as const]),
  ];
}
