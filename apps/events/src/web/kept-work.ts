import { useEffect, useRef, useState } from "react";

const PAUSE = 400;

let owner = "";

/**
 * Whose work is kept from now on: nobody sees what somebody else was typing in this browser. A session that ends under a
 * form changes nothing: what is typed there stays with whoever typed it. Another account begins with another page.
 */
export function keepWorkOf(account: string | undefined): void {
  if (account !== undefined) owner = `${account} `;
}

/** Keeps what is being typed in this browser, and when; false where the browser has no room or forbids it. */
export function keepWork(place: string, work: object): boolean {
  try {
    localStorage.setItem(owner + place, JSON.stringify({ ...work, savedAt: new Date().toISOString() }));
    return true;
  } catch {
    return false;
  }
}

/** What this browser keeps there, for a schema to read; nothing where it cannot be read as JSON. */
export function keptWork(place: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(owner + place) ?? "null");
  } catch {
    return undefined;
  }
}

/** Where this browser keeps work, of the places that begin so. */
export function placesOfWork(beginning: string): string[] {
  try {
    const places = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "");
    return places.filter((place) => place.startsWith(owner + beginning)).map((place) => place.slice(owner.length));
  } catch {
    return [];
  }
}

export function dropWork(place: string): void {
  localStorage.removeItem(owner + place);
}

/**
 * Keeps what is typed in this browser, shortly after each pause and at once when the page goes away.
 *
 * @param place where: a key that no other form writes to
 * @param work what to keep; `undefined` when there is nothing that is not saved
 * @returns whether it is kept; `undefined` while there is nothing to keep
 */
export function useKeptWork(place: string, work: object | undefined): boolean | undefined {
  const [isKept, setKept] = useState<boolean>();
  const pending = useRef<() => void>(undefined);
  useEffect(() => {
    const keep = () => {
      pending.current = undefined;
      if (work === undefined) dropWork(place);
      setKept(work && keepWork(place, work));
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
