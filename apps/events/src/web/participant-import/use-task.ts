import { useEffect, useRef, useState } from "react";
import { type Setback, setbackOf } from "./setback.ts";

/** Something that takes a while and can be stopped: one at a time, and none after the page is left. */
export function useTask() {
  const running = useRef<AbortController>(undefined);
  const [isRunning, setIsRunning] = useState(false);
  const [error, setError] = useState<Error>();
  useEffect(() => () => running.current?.abort(), []);

  /** Stops what is under way; nothing of it stays. */
  const stop = () => {
    running.current?.abort();
    running.current = undefined;
    setIsRunning(false);
  };

  /** Whether it came to its end. */
  async function run(work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setIsRunning(true);
    setError(undefined);
    try {
      await work(controller.signal);
      return !controller.signal.aborted;
    } catch (thrown) {
      if (!controller.signal.aborted) setError(thrown instanceof Error ? thrown : new Error(String(thrown)));
      return false;
    } finally {
      if (running.current === controller) setIsRunning(false);
    }
  }

  // What is no setback is a fault of ours, and shown as one.
  const setback: Setback | undefined = error && setbackOf(error);
  return { run, stop, isRunning, setback, forget: () => setError(undefined) };
}
