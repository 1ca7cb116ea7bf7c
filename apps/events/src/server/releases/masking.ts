import { Worker } from "node:worker_threads";
import { Refused } from "@wps/model";
import type { Mask, ToPublish } from "@wps/model/disclosure";
import type { Answer } from "./masking-thread.ts";

const CODE = new URL("./masking-thread.ts", import.meta.url);
const MOST_SECONDS = 15 * 60;
const HEAP_MEGABYTES = 1024;

/**
 * Decides in a thread what is told of a release, so that nobody waits for it who asks for something else. One at a time: the
 * next one rests on it.
 */
export function masking() {
  let isRunning = false;

  return {
    /**
     * @param signal gives up the work
     * @throws Refused RELEASE_NOT_POSSIBLE
     */
    async mask(toPublish: ToPublish, signal?: AbortSignal): Promise<Mask> {
      if (isRunning) throw new Refused({ code: "RELEASE_NOT_POSSIBLE", because: "running" });
      isRunning = true;
      const worker = new Worker(CODE, {
        workerData: toPublish,
        resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
        env: {},
        execArgv: [],
      });
      try {
        const answer = await answerOf(worker, signal);
        if ("tooMuch" in answer) throw new Refused({ code: "RELEASE_NOT_POSSIBLE", because: "too-much" });
        return answer.mask;
      } finally {
        await worker.terminate();
        isRunning = false;
      }
    },
  };
}
export type Masking = ReturnType<typeof masking>;

function answerOf(worker: Worker, signal: AbortSignal | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const give = (answer: Answer) => {
      clearTimeout(clock);
      resolve(answer);
    };
    const clock = setTimeout(() => give({ tooMuch: true }), MOST_SECONDS * 1000);
    const fail = (reason: unknown) => {
      clearTimeout(clock);
      reject(reason);
    };
    worker.on("message", give);
    worker.on("error", (error) => (isOutOfMemory(error) ? give({ tooMuch: true }) : fail(error)));
    worker.on("exit", () => fail(new Error("The thread that masks a release ended.")));
    signal?.addEventListener("abort", () => fail(signal.reason));
    if (signal?.aborted) fail(signal.reason);
  });
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
