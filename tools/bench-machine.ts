import { readFileSync } from "node:fs";
import { availableParallelism, cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";

/** What the numbers of a bench depend on, besides our own code. */
const MEASURED = ["hono", "@hono/node-server", "pg", "kysely", "zod", "@fullcalendar/react", "react", "@mantine/core"];

/** The machine and the versions that a bench runs on: each a name and a value. */
export function machineFacts(root: string): [string, string][] {
  const [cpu] = cpus();
  return [
    ["processor", `${cpu?.model ?? "unknown"}, ${availableParallelism()} cores`],
    ["memory", `${(totalmem() / 2 ** 30).toFixed(1)} GiB`],
    ["system", `${type()} ${release()}`],
    ["node", `${process.versions.node} (V8 ${process.versions.v8})`],
    ["libraries", MEASURED.map((name) => `${name} ${versionOf(root, name)}`).join(", ")],
  ];
}

/** The version that the app asks for: each is pinned. */
function versionOf(root: string, name: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(root, "apps/events/package.json"), "utf8"));
  return String(dependencies[name]);
}
