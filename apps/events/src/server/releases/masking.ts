import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";
import { Refused } from "@wps/model";
import type { Mask, ProtectionStep, ToPublish } from "@wps/model/disclosure";
import type { Answer, Message } from "./masking-thread.ts";

const CODE = new URL("./masking-thread.ts", import.meta.url);
const MOST_SECONDS = 15 * 60;
const HEAP_MEGABYTES = 1024;

/** What is being done: a step, and for the how-many-th time, since deciding and auditing take turns. */
export interface MaskingProgress {
  readonly step: "counting" | "guarding" | "deciding" | "auditing";
  readonly round: number;
}

/** What comes after a step that is done. */
const NEXT = {
  counted: "guarding",
  guarded: "deciding",
  decided: "auditing",
  audited: "deciding",
} as const satisfies Record<ProtectionStep, MaskingProgress["step"]>;

/**
 * Decides in a thread what is told of a release, so that nobody waits for it who asks for something else. One at a time: the
 * next one rests on it. The last mask is remembered: who releases what was just looked at does not wait for it again.
 */
export function masking() {
  let progress: MaskingProgress | undefined;
  let last: { readonly of: string; readonly mask: Mask } | undefined;
  const follow = (done: ProtectionStep) => {
    progress = { step: NEXT[done], round: (progress?.round ?? 1) + (done === "audited" ? 1 : 0) };
  };

  return {
    /** How far the work is; nothing where there is none. */
    progress: (): MaskingProgress | undefined => progress,

    /**
     * @param signal gives up the work
     * @throws Refused RELEASE_NOT_POSSIBLE
     */
    async mask(toPublish: ToPublish, signal?: AbortSignal): Promise<Mask> {
      if (progress !== undefined) throw new Refused({ code: "RELEASE_NOT_POSSIBLE", because: "running" });
      const of = createHash("sha256").update(JSON.stringify(toPublish)).digest("hex");
      if (last?.of === of) return last.mask;
      progress = { step: "counting", round: 1 };
      const worker = new Worker(CODE, {
        workerData: toPublish,
        resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
        env: {},
        execArgv: [],
      });
      try {
        const answer = await answerOf(worker, follow, signal);
        if ("tooMuch" in answer) throw new Refused({ code: "RELEASE_NOT_POSSIBLE", because: "too-much" });
        last = { of, mask: answer.mask };
        return answer.mask;
      } finally {
        await worker.terminate();
        progress = undefined;
      }
    },
  };
}
export type Masking = ReturnType<typeof masking>;

function answerOf(
  worker: Worker,
  onDone: (step: ProtectionStep) => void,
  signal: AbortSignal | undefined,
): Promise<Answer> {
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
    worker.on("message", (message: Message) => ("done" in message ? onDone(message.done) : give(message)));
    worker.on("error", (error) => (isOutOfMemory(error) ? give({ tooMuch: true }) : fail(error)));
    worker.on("exit", () => fail(new Error("The thread that masks a release ended.")));
    signal?.addEventListener("abort", () => fail(signal.reason));
    if (signal?.aborted) fail(signal.reason);
  });
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
