/** So many rows are handed on together. */
const BATCH = 1_000;

/**
 * An object as JSON, each row of its lists in a line of its own. It comes in parts, since a text of a million rows is longer
 * than a text may be.
 *
 * @example
 * [...toJson({ n: 1, rows: [{ a: 1 }] })].join(""); // '{\n  "n": 1,\n  "rows": [\n    {"a":1}\n  ]\n}\n'
 */
export function* toJson(object: object): Iterable<string> {
  yield "{";
  let before = "\n";
  for (const [key, value] of Object.entries(object)) {
    yield `${before}  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* listOf(value);
    else yield JSON.stringify(value);
    before = ",\n";
  }
  yield "\n}\n";
}

function* listOf(rows: readonly unknown[]): Iterable<string> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const lines = rows.slice(from, from + BATCH).map((row) => `    ${JSON.stringify(row)}`);
    yield `${from === 0 ? "[\n" : ",\n"}${lines.join(",\n")}`;
  }
  yield "\n  ]";
}
