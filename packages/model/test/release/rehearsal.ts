import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import workspace from "../../../../package.json" with { type: "json" };
import { run, tool, WORKSPACE } from "./command.js";
import { openRegistry } from "./registry.js";

/** What a release needs of the workspace: what is committed, and what is built. */
const NEEDED = [
  "package.json",
  "pnpm-workspace.yaml",
  ".changeset",
  "apps/events/package.json",
  ...["package.json", "README.md", "LICENSE", "CHANGELOG.md", "MIGRATING.md", "dist"].map(
    (name) => `packages/model/${name}`,
  ),
];

/** There is something to release even on the day after a release. */
const CHANGESET = `---\n"@wps/model": patch\n---\n\nRehearsed.\n`;

/** What came of a rehearsal. */
export interface Rehearsal {
  readonly version: string;
  readonly changelog: string;
  /** What the changesets said that went into it. */
  readonly changes: readonly string[];
  /** The changesets that are left over. */
  readonly left: readonly string[];
  /** The package as the registry keeps it. */
  readonly tarball: string;
  /** A project that knows nothing of this workspace, and has installed the package from the registry. */
  readonly consumer: string;
}

const changesetsIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".md"));

/** A copy of the workspace, as far as a release needs it, in which nothing is installed. */
function copyTo(copy: string): void {
  for (const path of NEEDED) {
    const original = join(WORKSPACE, path);
    if (existsSync(original)) cpSync(original, join(copy, path), { recursive: true });
  }
}

/**
 * A release from its changesets to a project that uses it, in a folder of its own: raises the version, writes the
 * changelog, publishes to a registry on this machine and installs from there. What others have made comes from where
 * it always does.
 *
 * @param folder an empty folder
 * @param beside what the project installs beside the package, such as `zod@4.3.0`
 */
export async function rehearse(folder: string, beside: string): Promise<Rehearsal> {
  const [copy, store, consumer] = [join(folder, "workspace"), join(folder, "registry"), join(folder, "consumer")];
  for (const room of [copy, store, consumer]) mkdirSync(room);

  copyTo(copy);
  const changesets = join(copy, ".changeset");
  writeFileSync(join(changesets, "rehearsal.md"), CHANGESET);
  const changes = changesetsIn(changesets).map(
    (name) => readFileSync(join(changesets, name), "utf8").split("---\n").at(-1)?.trim() ?? "",
  );
  await run(tool("changeset"), ["version"], copy);

  const model = join(copy, "packages", "model");
  const { version } = JSON.parse(readFileSync(join(model, "package.json"), "utf8"));

  const registry = await openRegistry(store);
  try {
    writeFileSync(join(copy, ".npmrc"), registry.toWrite);
    const pnpm = ["exec", "--yes", `--package=${workspace.packageManager}`, "--", "pnpm"];
    await run("npm", [...pnpm, "publish", "--no-git-checks"], model);

    writeFileSync(join(consumer, ".npmrc"), registry.toRead);
    writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
    await run(
      "npm",
      ["install", "--prefer-offline", "--no-audit", "--no-fund", `@wps/model@${version}`, beside],
      consumer,
    );
  } finally {
    await registry.close();
  }
  return {
    version,
    changelog: readFileSync(join(model, "CHANGELOG.md"), "utf8"),
    changes,
    left: changesetsIn(changesets),
    tarball: join(store, "@wps", "model", `model-${version}.tgz`),
    consumer,
  };
}
