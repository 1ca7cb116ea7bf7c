import { useState } from "react";
import { flushSync } from "react-dom";
import { focusField } from "./field.ts";

/** An input that stays out of the way until it holds something or is asked for; asked for, it takes the focus. */
export function useDisclosed(path: string, wanted: boolean): { shown: boolean; show: () => void } {
  const [shown, setShown] = useState(wanted);
  // Once shown it stays: an input must not vanish under the hands of somebody who empties it.
  if (wanted && !shown) setShown(true);
  const show = () => {
    flushSync(() => setShown(true));
    focusField(path);
  };
  return { shown, show };
}
