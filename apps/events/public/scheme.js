// Before the first paint: a page that is to be dark never flashes white. The app takes over from here (ui/color-scheme.ts).
try {
  const chosen = localStorage.getItem("wps.scheme");
  const isDark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.mantineColorScheme = isDark ? "dark" : "light";
} catch {
  // A browser that forbids storage shows what the system asks for, a moment later.
}
