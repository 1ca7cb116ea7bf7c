/**
 * The message among those of PostgreSQL or one of its tools that says why it gave up; without one, its last words.
 *
 * @example
 * complaintIn("[7] LOG:  starting\n[7] FATAL:  out of memory\n[7] LOG:  shut down\n"); // "out of memory"
 */
export function complaintIn(messages: string): string {
  const lines = messages.trimEnd().split("\n");
  const complaints = lines.flatMap((line) => /(?:FATAL|PANIC|\berror): +(.+)/.exec(line)?.[1] ?? []);
  return complaints.at(-1) ?? lines.at(-1) ?? "";
}
