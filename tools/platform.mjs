/**
 * What this workspace can run on: Linux with glibc (Node and PostgreSQL come from the npm registry) and macOS
 * (PostgreSQL comes from the registry, Node 24 has to be there).
 */

/** The oldest Node that can launch, as [major, minor]. */
const OLDEST_LAUNCHER = [20, 0];
/** The oldest Node that runs TypeScript as we write it, as [major, minor]. */
const OLDEST_WORKSPACE_NODE = [24, 11];

/**
 * The machine as far as it matters here.
 *
 * @typedef {object} Machine
 * @property {string} platform `process.platform`
 * @property {string} arch `process.arch`
 * @property {string} node `process.versions.node`
 * @property {boolean} musl whether the C library is musl, as on Alpine
 */

/** @returns {Machine} the machine we are on */
export function thisMachine() {
  const { platform, arch } = process;
  return { platform, arch, node: process.versions.node, musl: platform === "linux" && !hasGlibc() };
}

function hasGlibc() {
  // Without this the report asks the network for names, which may take seconds.
  Object.assign(process.report ?? {}, { excludeNetwork: true });
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } } | undefined} */ (process.report?.getReport());
  return report?.header?.glibcVersionRuntime !== undefined;
}

/**
 * Why nothing can run on this machine, in one sentence, or undefined when it can.
 *
 * @param {Machine} machine
 * @returns {string | undefined}
 * @example
 * whyNotHere({ platform: "linux", arch: "x64", node: "18.20.0", musl: false });
 * // "This needs Node 20 or newer; this is Node 18.20.0."
 */
export function whyNotHere({ platform, arch, node, musl }) {
  const known = ["linux", "darwin"].includes(platform) && ["x64", "arm64"].includes(arch);
  if (!known) {
    const advice = platform === "win32" ? " (on Windows, use WSL 2)" : "";
    return `This runs on Linux and macOS, on x64 and arm64 processors; this machine is ${platform} ${arch}${advice}.`;
  }
  if (musl) return "This runs on Linux with glibc; this machine has musl, for which there is no PostgreSQL package.";
  if (!reaches(node, OLDEST_LAUNCHER)) return `This needs Node 20 or newer; this is Node ${node}.`;
  if (platform === "darwin" && !runsTypeScript(node)) {
    return `On macOS this needs Node ${OLDEST_WORKSPACE_NODE.join(".")} or newer; this is Node ${node}.`;
  }
  return undefined;
}

/**
 * Whether a Node of this version runs the workspace's TypeScript directly.
 *
 * @param {string} version as in `process.versions.node`
 * @returns {boolean}
 * @example
 * runsTypeScript("24.11.0"); // true
 * runsTypeScript("20.20.2"); // false
 */
export function runsTypeScript(version) {
  return reaches(version, OLDEST_WORKSPACE_NODE);
}

/**
 * @param {string} version
 * @param {readonly number[]} oldest
 */
function reaches(version, [oldestMajor = 0, oldestMinor = 0]) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
