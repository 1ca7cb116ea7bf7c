import { useState } from "react";

/** Whether something was true at any time: a form that was opened stays open when a session ends under it. */
export function useOnceTrue(condition: boolean): boolean {
  const [was, setWas] = useState(condition);
  if (condition && !was) setWas(true);
  return was || condition;
}
