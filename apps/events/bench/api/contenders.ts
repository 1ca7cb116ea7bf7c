import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const CONTENDER = fileURLToPath(new URL("contender.ts", import.meta.url));

const Started = z.object({ address: z.object({ port: z.int() }) });
const Counted = z.object({ statements: z.int() });

/** A server to measure. */
export interface Contender {
  readonly url: string;
  /** The statements that it has sent to the database so far. */
  statements(): Promise<number>;
  /** Gives the server that knows nothing its answers, by path. */
  learn(answers: ReadonlyMap<string, string>): void;
  stop(): Promise<void>;
}

/** Starts a server in a process of its own, so that measuring it does not take its time. */
export async function startContender(name: "ours" | "by-hand" | "same-bytes", database: string): Promise<Contender> {
  const child = fork(CONTENDER, [name, database]);
  const [started] = await once(child, "message");
  return {
    url: `http://127.0.0.1:${Started.parse(started).address.port}`,
    async statements() {
      child.send({ ask: "statements" });
      const [counted] = await once(child, "message");
      return Counted.parse(counted).statements;
    },
    learn: (answers) => void child.send({ answers: [...answers] }),
    stop: () => leave(child),
  };
}

async function leave(child: ChildProcess): Promise<void> {
  const left = once(child, "exit");
  child.disconnect();
  await left;
}
