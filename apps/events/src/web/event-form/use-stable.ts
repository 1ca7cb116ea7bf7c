import { useState } from "react";

/** The same object for as long as it says the same, so that what depends on it need not be drawn anew. */
export function useStable<Value>(value: Value): Value {
  const [kept, setKept] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}
