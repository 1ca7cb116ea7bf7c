import { useEffect, useRef, useState } from "react";
import { type DraftPlace, dropStoredDraft, type StoredDraft, storeDraft } from "./stored-draft.ts";

const PAUSE = 400;

/**
 * Keeps what is typed in this browser, shortly after each pause and at once when the page goes away.
 *
 * @param place where; nothing is taken away there but what this form has put there, or went on with
 * @param work what to keep; `undefined` when there is nothing that is not saved
 * @returns whether the draft is kept; `undefined` while there is nothing to keep
 */
export function useStoredDraft(place: DraftPlace, work: Omit<StoredDraft, "savedAt"> | undefined): boolean | undefined {
  const [isKept, setKept] = useState<boolean>();
  const pending = useRef<() => void>(undefined);
  useEffect(() => {
    const keep = () => {
      pending.current = undefined;
      if (work === undefined) dropStoredDraft(place);
      setKept(work && storeDraft(place, { ...work, savedAt: new Date().toISOString() }));
    };
    pending.current = keep;
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [place, work]);
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
