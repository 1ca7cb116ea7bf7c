/**
 * `npm start` and `npm test` on a machine that has nothing but Node 20 and npm.
 *
 * Brings pnpm and every dependency (Node 24 and PostgreSQL among them), builds, and hands over to the server or to the
 * checks. Plain JavaScript, because at this point nothing is there yet to run anything else.
 */
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./child.mjs";
import { runsTypeScript, thisMachine, whyNotHere } from "./platform.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
const env = {
  ...process.env,
  PATH: [bin, process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
};

/** What comes after the set-up, by the word on the command line. */
const tasks = new Map([
  ["start", "apps/events/src/server/main.ts"],
  ["test", "tools/verify.ts"],
]);

class Refusal extends Error {}

/**
 * The pnpm to call: the one that runs us if its major version is ours, otherwise the pinned one through npm.
 *
 * @returns {[string, ...string[]]}
 */
function pnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const [pin] = packageManager.split("+");
  const [major] = pin.replace("@", "/").split(".");
  if (process.env.npm_config_user_agent?.startsWith(`${major}.`)) return ["pnpm"];
  return ["npm", "exec", "--yes", "--loglevel=error", `--package=${pin}`, "--", "pnpm"];
}

/**
 * One step of the set-up: silent but for a line and a pulse, unless it fails.
 *
 * @param {string} name
 * @param {string[]} args pnpm's
 */
async function step(name, args) {
  const [command, ...before] = pnpm();
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  console.log(`${name} …`);
  const { code, output, stoppedBy } = await run(command, [...before, ...args], {
    // CI: pnpm must neither ask a question nor draw.
    env: { ...env, CI: "true", NO_COLOR: "1" },
    onTick: (lastLine) => console.log(`  ${seconds()}: ${lastLine}`),
  });
  if (stoppedBy) process.exit(code);
  if (code !== 0) {
    console.error(output);
    throw new Refusal(`${name} failed with exit code ${code}; what it said is above.`);
  }
  console.log(`  done in ${seconds()}`);
}

/** The Node that runs our TypeScript: the workspace's own where there is a package of it, else this one. */
function workspaceNode() {
  const own = join(bin, "node");
  if (existsSync(own)) return own;
  if (runsTypeScript(process.versions.node)) return process.execPath;
  throw new Refusal("The install brought no Node 24: were optional dependencies left out?");
}

async function main() {
  const script = tasks.get(process.argv[2] ?? "");
  if (!script) throw new Refusal("Usage: node tools/launch.mjs start|test");
  const refusal = whyNotHere(thisMachine());
  if (refusal) throw new Refusal(refusal);

  process.chdir(root);
  await step("Installing the dependencies", ["install", "--frozen-lockfile"]);
  const node = workspaceNode();
  await step("Building", ["exec", "turbo", "run", "build", "--output-logs=errors-only"]);
  // With our number the server notices even when we are killed without a chance to pass it on.
  const { code } = await run(node, [script], { env: { ...env, WPS_PARENT: `${process.pid}` }, output: "inherit" });
  return code;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
