import { Worker } from "node:worker_threads";
import { ListUnreadable } from "./list-unreadable.ts";
import type { GivenFile } from "./read-file.ts";
import type { Answer } from "./reading-thread.ts";

const CODE = new URL("./reading-thread.ts", import.meta.url);
const YOUNG_MEGABYTES = 64;

/**
 * A thread that reads files, one at a time. Whatever happens to it is an answer that does not come, with the reason.
 */
export class Thread {
  readonly #worker: Worker;
  #asked: { readonly resolve: (answer: Answer) => void; readonly reject: (reason: Error) => void } | undefined;
  #isOver = false;

  constructor(heapMegabytes: number) {
    this.#worker = new Worker(CODE, {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      // Nothing of ours is told to it but the files.
      env: {},
      execArgv: [],
    });
    this.#worker.on("message", (answer: Answer) => this.#asked?.resolve(answer));
    this.#worker.on("error", (cause) => this.#end(new ListUnreadable({ code: codeOf(cause) }, { cause })));
    this.#worker.on("exit", () => this.#end(new ListUnreadable({ code: "READING_FAILED" })));
  }

  /** Whether it will answer no more. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Has a file read. The process stays as long as that takes. */
  async ask({ name, bytes }: GivenFile): Promise<Answer> {
    const own = new Uint8Array(bytes);
    this.#worker.ref();
    try {
      return await new Promise((resolve, reject) => {
        this.#asked = { resolve, reject };
        this.#worker.postMessage({ name, bytes: own } satisfies GivenFile, [own.buffer]);
      });
    } finally {
      this.#asked = undefined;
      this.#worker.unref();
    }
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#worker.terminate();
  }

  #end(reason: ListUnreadable): void {
    this.#isOver = true;
    this.#asked?.reject(reason);
  }
}

const codeOf = (error: Error) =>
  "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "TOO_MUCH_MEMORY" : "READING_FAILED";
