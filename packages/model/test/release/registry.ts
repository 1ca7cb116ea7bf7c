import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { z } from "zod";

const Token = z.object({ token: z.string() });

/** A registry that runs on this machine. */
export interface Registry {
  /** What a `.npmrc` says to install from it: only our scope comes from there. */
  readonly toRead: string;
  /** What a `.npmrc` says to publish to it. */
  readonly toWrite: string;
  close(): Promise<void>;
}

/** Opens a registry that keeps everything in one folder, with one account that is thrown away with it. */
export async function openRegistry(folder: string): Promise<Registry> {
  const child = fork(join(import.meta.dirname, "registry-process.ts"), [folder], { execArgv: [], silent: true });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (said += text));
  const ended = once(child, "exit");
  const failed = ended.then(() => Promise.reject(new Error(`The registry ended: ${said}`)));

  const [port] = await Promise.race([once(child, "message"), failed]);
  const host = `127.0.0.1:${port}`;
  const account = await fetch(`http://${host}/-/user/org.couchdb.user:rehearsal`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "rehearsal", password: "thrown away afterwards" }),
  });
  const { token } = Token.parse(await account.json());
  const toRead = `@wps:registry=http://${host}/\n`;
  return {
    toRead,
    toWrite: `${toRead}//${host}/:_authToken=${token}\n`,
    async close() {
      child.disconnect();
      await ended;
    },
  };
}
