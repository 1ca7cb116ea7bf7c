import { type RefObject, useEffect, useRef } from "react";

/** For a message that appears and must be read: it takes the focus as it comes. */
export function useFocusOnArrival(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return box;
}
