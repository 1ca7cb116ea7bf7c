/** For so many frames something that is drawn anew may be missing. */
const FRAMES = 30;
/** How long it may be drawn anew, in milliseconds: until the slowest server has answered. */
const HELD_MS = 20_000;

let letGo: () => void = () => {};

/**
 * Leads the focus to something that may only just be drawn, and holds it there while it is drawn anew (by us, by
 * FullCalendar, and once the server has answered), unless the reader leads it elsewhere or takes up the pointer. One
 * thing is held at a time.
 *
 * @param find what is to have the focus, as soon as it is there
 * @param otherwise called where it is not there, or no longer
 */
export function holdFocus(find: () => HTMLElement | null, otherwise: () => void): void {
  letGo();
  const ending = new AbortController();
  letGo = () => ending.abort();
  window.addEventListener("pointerdown", letGo, { capture: true, signal: ending.signal });
  const until = performance.now() + HELD_MS;
  let held = document.activeElement;
  const lead = () => {
    const target = find();
    target?.focus();
    held = target ?? held;
    return target !== null;
  };
  // A key that is pressed right after a drawing is to find its target, and the next frame may be far off.
  const redrawn = new MutationObserver(() => {
    if (document.activeElement === document.body) lead();
  });
  redrawn.observe(document.body, { childList: true, subtree: true });
  ending.signal.addEventListener("abort", () => redrawn.disconnect());
  let missing = 0;
  const step = () => {
    if (ending.signal.aborted) return;
    const isElsewhere = document.activeElement !== document.body && document.activeElement !== held;
    if (isElsewhere || performance.now() > until) return letGo();
    missing = lead() ? 0 : missing + 1;
    if (missing > FRAMES) {
      letGo();
      return otherwise();
    }
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
