/** Every value of the fields of that name, however deep; of a list, each entry. */
export function valuesOf(name: string, value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, part]) => (field === name ? [part].flat() : valuesOf(name, part)));
}

/** The keys of the sources that a value cites; whole sources, as a table lists them, are no citation. */
export function keysCited(value: unknown): string[] {
  return valuesOf("sources", value).filter((key) => typeof key === "string");
}
