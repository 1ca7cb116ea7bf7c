/** Frames for which a thing that was moved may be drawn anew: by us, by FullCalendar, and once the server has answered. */
const FRAMES = 30;

/**
 * Leads the focus to something that may only just be drawn, and holds it there while it is drawn anew, unless the reader
 * leads it elsewhere.
 *
 * @param find what is to have the focus, as soon as it is there
 * @param otherwise called where it never is
 */
export function holdFocus(find: () => HTMLElement | null, otherwise: () => void): void {
  let held = document.activeElement;
  const step = (frames: number) => {
    const isElsewhere = document.activeElement !== document.body && document.activeElement !== held;
    if (isElsewhere) return;
    const target = find();
    target?.focus();
    held = target ?? held;
    if (frames > 0) requestAnimationFrame(() => step(frames - 1));
    else if (target === null) otherwise();
  };
  requestAnimationFrame(() => step(FRAMES));
}
