import type { ContributionId } from "@wps/model";
import { useEffect, useRef, useState } from "react";
import { dropStoredDraft, type StoredDraft, storeDraft } from "./stored-draft.ts";

const PAUSE = 400;

/**
 * Keeps what is typed in this browser, shortly after each pause and at once when the page goes away.
 *
 * @param work what to keep; `undefined` when there is nothing that is not saved
 * @returns whether the draft is kept; `undefined` while there is nothing to keep
 */
export function useStoredDraft(
  id: ContributionId | undefined,
  work: Omit<StoredDraft, "savedAt"> | undefined,
): boolean | undefined {
  const [isKept, setKept] = useState<boolean>();
  const pending = useRef<() => void>(undefined);
  useEffect(() => {
    const keep = () => {
      pending.current = undefined;
      if (work === undefined) dropStoredDraft(id);
      setKept(work && storeDraft(id, { ...work, savedAt: new Date().toISOString() }));
    };
    pending.current = keep;
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [id, work]);
  useEffect(() => {
    const flush = () => pending.current?.();
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, []);
  return isKept;
}
