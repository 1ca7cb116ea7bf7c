import type { GivenList } from "./given-list.ts";
import type { LIMITS } from "./limits.ts";
import { ListUnreadable } from "./list-unreadable.ts";
import type { GivenFile } from "./read-file.ts";
import { Thread } from "./thread.ts";
import { Turns } from "./turns.ts";

/** What threads may take, as in the limits of lists. */
export type ThreadLimits = Record<
  keyof Pick<typeof LIMITS, "seconds" | "heapMegabytes" | "atOnce" | "idleSeconds">,
  number
>;

/**
 * A few threads that read files, for as long as the limits allow. One that has read without trouble is kept for a
 * while, as it reads the next file in half the time; one that was too slow, was cancelled or broke is thrown away.
 */
export class Threads {
  readonly #limits: ThreadLimits;
  readonly #turns: Turns;
  readonly #idle = new Map<Thread, NodeJS.Timeout>();

  constructor(limits: ThreadLimits) {
    this.#limits = limits;
    this.#turns = new Turns(limits.atOnce);
  }

  read(file: GivenFile, signal?: AbortSignal): Promise<GivenList> {
    return this.#turns.take(() => this.#read(file, signal), signal);
  }

  async #read(file: GivenFile, signal: AbortSignal | undefined): Promise<GivenList> {
    signal?.throwIfAborted();
    const thread = this.#take();
    const answer = await this.#within(thread.ask(file), signal).catch(async (reason: unknown) => {
      await thread.stop();
      throw reason;
    });
    this.#keep(thread);
    if ("refusal" in answer) throw new ListUnreadable(answer.refusal);
    return answer.list;
  }

  #take(): Thread {
    for (const [thread, clock] of this.#idle) {
      clearTimeout(clock);
      this.#idle.delete(thread);
      if (!thread.isOver) return thread;
    }
    return new Thread(this.#limits.heapMegabytes);
  }

  #keep(thread: Thread): void {
    const clock = setTimeout(() => {
      this.#idle.delete(thread);
      void thread.stop();
    }, this.#limits.idleSeconds * 1000);
    this.#idle.set(thread, clock.unref());
  }

  /** An answer, unless it takes too long or nobody wants it any more. */
  #within<T>(answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    const { seconds } = this.#limits;
    return new Promise((resolve, reject) => {
      const cancel = () => reject(signal?.reason);
      const clock = setTimeout(() => reject(new ListUnreadable({ code: "TOO_SLOW", seconds })), seconds * 1000);
      signal?.addEventListener("abort", cancel);
      answer.then(resolve, reject).finally(() => {
        clearTimeout(clock);
        signal?.removeEventListener("abort", cancel);
      });
    });
  }
}
