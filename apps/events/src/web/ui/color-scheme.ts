import { useSyncExternalStore } from "react";

/** Light, dark, or as the device has it. */
export type ColorScheme = "auto" | "light" | "dark";

// The same place is read by scheme.js before the first paint.
const PLACE = "wps.scheme";
const deviceIsDark = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();
let chosen = kept();

function kept(): ColorScheme {
  try {
    const scheme = localStorage.getItem(PLACE);
    return scheme === "light" || scheme === "dark" ? scheme : "auto";
  } catch {
    return "auto";
  }
}

function show(scheme: ColorScheme): void {
  chosen = scheme;
  const isDark = scheme === "dark" || (scheme === "auto" && deviceIsDark.matches);
  document.documentElement.dataset.mantineColorScheme = isDark ? "dark" : "light";
  for (const tell of listeners) tell();
}

function choose(scheme: ColorScheme): void {
  try {
    localStorage.setItem(PLACE, scheme);
  } catch {
    // A browser that forbids storage has it so until the page is left.
  }
  show(scheme);
}

const followDevice = () => show(chosen);
const followOtherWindows = ({ key }: StorageEvent) => {
  if (key === PLACE || key === null) show(kept());
};

function subscribe(onChange: () => void) {
  if (listeners.size === 0) {
    // Where storage is forbidden, scheme.js could not say it.
    show(chosen);
    deviceIsDark.addEventListener("change", followDevice);
    window.addEventListener("storage", followOtherWindows);
  }
  listeners.add(onChange);
  return () => {
    listeners.delete(onChange);
    if (listeners.size > 0) return;
    deviceIsDark.removeEventListener("change", followDevice);
    window.removeEventListener("storage", followOtherWindows);
  };
}

/** What the reader has chosen, in this window or another, and the way to choose; the page follows while this is used. */
export function useColorScheme() {
  return { scheme: useSyncExternalStore(subscribe, () => chosen), choose };
}
