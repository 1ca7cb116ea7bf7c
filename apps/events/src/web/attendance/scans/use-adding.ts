import { useQueryClient } from "@tanstack/react-query";
import { type EventId, LARGEST_SCAN, type SessionId } from "@wps/model";
import { useEffect, useRef, useState } from "react";
import { addScan, scansQuery } from "./queries.ts";

/** How far files are on their way. */
export type Adding =
  | { readonly is: "idle" }
  | { readonly is: "sending"; readonly at: number; readonly of: number }
  | { readonly is: "done" | "stopped"; readonly kept: number };

/** A file that was not kept, and why; `too-large` was not even sent. */
export interface LeftOut {
  readonly name: string;
  readonly error: Error | "too-large";
}

/** Sends files one after the other: what was sent stays kept wherever it ends. */
export function useAdding(event: EventId) {
  const queries = useQueryClient();
  const [adding, setAdding] = useState<Adding>({ is: "idle" });
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);

  async function add(session: SessionId, files: readonly File[]): Promise<void> {
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    setLeftOut([]);
    let kept = 0;
    for (const [at, file] of files.entries()) {
      if (signal.aborted) break;
      setAdding({ is: "sending", at: at + 1, of: files.length });
      const error = file.size > LARGEST_SCAN ? "too-large" : await send(session, file, signal);
      if (error === undefined) kept += 1;
      else if (!signal.aborted) setLeftOut((before) => [...before, { name: file.name, error }]);
    }
    setAdding({ is: signal.aborted ? "stopped" : "done", kept });
    await queries.invalidateQueries({ queryKey: scansQuery(event).queryKey });
  }

  const send = (session: SessionId, file: File, signal: AbortSignal): Promise<Error | undefined> =>
    addScan(event, session, file, signal).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error : new Error("nothing was told")),
    );

  return { adding, leftOut, add, stop: () => stopping.current?.abort() };
}
