import { useEffect, useRef } from "react";

/**
 * For a form: moves the focus to the first field that is not right, after each attempt to send it.
 *
 * @param attempts how often it was tried
 */
export function useFocusOnWrong(attempts: number) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [attempts]);
  return form;
}
