/** A text, its name, and when it became what it is. */
export interface Dated {
  readonly etag: string;
  readonly changedAt: string;
}

const SECOND_MS = 1_000;

/**
 * When a text last changed, as HTTP dates say it: the first full second after the change. Before that second has come
 * there is no such date, because another text could still bear the same.
 */
function lastModified({ changedAt }: Dated, now: string): string | undefined {
  const instant = (Math.floor(Date.parse(changedAt) / SECOND_MS) + 1) * SECOND_MS;
  return Date.parse(now) < instant ? undefined : new Date(instant).toUTCString();
}

/** The headers by which a text is known again. */
export function headersOf(text: Dated, now: string): Record<string, string> {
  const date = lastModified(text, now);
  return { ETag: text.etag, ...(date === undefined ? {} : { "Last-Modified": date }) };
}

/**
 * Whether somebody holds the text already (RFC 9110): by its name, which a proxy may have marked as weak; or else by its
 * exact date, since a clock that was set back makes later texts look older.
 */
export function isHeld(
  asked: { readonly "if-none-match"?: string | undefined; readonly "if-modified-since"?: string | undefined },
  text: Dated,
  now: string,
): boolean {
  const names = asked["if-none-match"];
  if (names !== undefined) {
    return names.split(",").some((name) => ["*", text.etag].includes(name.trim().replace(/^W\//, "")));
  }
  const date = asked["if-modified-since"];
  return date !== undefined && date === lastModified(text, now);
}
