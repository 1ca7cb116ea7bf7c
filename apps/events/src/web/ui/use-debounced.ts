import { useEffect, useRef } from "react";

/**
 * Calls what it was last given once nothing has been asked of it for a while, and never after the component is gone.
 *
 * @param pause in milliseconds
 */
export function useDebounced<Value>(call: (value: Value) => void, pause: number) {
  const latest = useRef(call);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = call;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return (value: Value) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current(value), pause);
  };
}
