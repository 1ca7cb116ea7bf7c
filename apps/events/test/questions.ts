import openapi from "../openapi.json" with { type: "json" };

const QUERIES: Readonly<Record<string, string>> = {
  "/api/measures": "?programme=nap-wps-2024-2030",
  "/api/measures/table": "?measure=PRT-08&by=year,organisation",
  "/api/measures/participations": "?measure=PRT-02&by=year,sex",
  "/api/coverage": "?programme=nap-wps-2024-2030&from=2024&to=2030",
  "/api/coverage/events": "?programme=nap-wps-2024-2030&from=2024&to=2030&column=2026-Q4",
  "/api/boards/rooms": "?from=2026-11-30",
  "/api/boards/trainers": "?from=2026-11-30",
  "/api/measures/explanation": "?programme=nap-wps-2024-2030&measure=COV-01&phase=delivery",
};

/** What the addresses lead to. */
export interface Asked {
  /** An event, or a contribution. */
  readonly id: string;
  /** The secret of a private calendar link. */
  readonly token: string;
}

/** Every address under which something is read, but for the stream of changes, which has no end. */
export function questions({ id, token }: Asked): string[] {
  const session = "00000000-0000-4000-8000-000000000099";
  const values = {
    id,
    token,
    session,
    revision: "1",
    number: "1",
    nth: "1",
    name: "data.json",
    programme: "nap-wps-2024-2030",
    clause: "II.2.e",
    organisation: "mps",
    gate: id,
  };
  return Object.entries(openapi.paths)
    .filter(([path, operations]) => "get" in operations && path !== "/api/changes")
    .map(([path]) => {
      const address = Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), path);
      const ending = path.startsWith("/feeds/iati/") ? ".xml" : ".ics";
      return `${address}${/^\/feeds.*\}$/.test(path) ? ending : ""}${QUERIES[path] ?? ""}`;
    });
}
