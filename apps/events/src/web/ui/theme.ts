import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

const violet: MantineColorsTuple = [
  "#f5f2fc",
  "#e6e0f5",
  "#cabdea",
  "#ad98df",
  "#9479d6",
  "#8465d0",
  "#6b4bb8",
  "#593d9e",
  "#4a3488",
  "#3a2970",
];

/** What Mantine takes for grounds, edges and words in the light, from the palest to the deepest. */
const gray: MantineColorsTuple = [
  "var(--sunken)",
  "var(--plain-soft)",
  "var(--line)",
  "var(--line)",
  "var(--line-strong)",
  "var(--line-strong)",
  "var(--muted)",
  "var(--plain-ink)",
  "var(--text)",
  "var(--text)",
];

/** And in the dark, from words to grounds. */
const dark: MantineColorsTuple = [
  "var(--text)",
  "var(--plain-ink)",
  "var(--muted)",
  "var(--muted)",
  "var(--line)",
  "var(--plain-soft)",
  "var(--raised)",
  "var(--surface)",
  "var(--sunken)",
  "var(--sunken)",
];

/** The look of the app: one accent, generous type with room for Vietnamese marks, calm surfaces. */
export const theme = createTheme({
  primaryColor: "violet",
  primaryShade: 7,
  colors: { violet, gray, dark },
  fontFamily: '"Be Vietnam Pro", system-ui, sans-serif',
  headings: {
    fontFamily: '"Be Vietnam Pro", system-ui, sans-serif',
    fontWeight: "600",
    textWrap: "balance",
    sizes: {
      h1: { fontSize: "1.75rem", lineHeight: "1.35" },
      h2: { fontSize: "1.3rem", lineHeight: "1.4" },
      h3: { fontSize: "1.08rem", lineHeight: "1.45" },
    },
  },
  lineHeights: { xs: "1.5", sm: "1.55", md: "1.65", lg: "1.7", xl: "1.7" },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
});

/** Mantine's colour of that name in its light variant: an alert, a button that is not the first choice. */
const tinted = (name: string, tone: string) => ({
  [`--mantine-color-${name}-text`]: `var(--${tone}-ink)`,
  [`--mantine-color-${name}-light`]: `var(--${tone}-soft)`,
  [`--mantine-color-${name}-light-hover`]: `color-mix(in srgb, var(--${tone}-soft), var(--${tone}-ink) 12%)`,
  [`--mantine-color-${name}-light-color`]: `var(--${tone}-ink)`,
  [`--mantine-color-${name}-outline`]: `var(--${tone}-ink)`,
});

/** Mantine's names for colours, led to ours in base.css, which know light and dark by themselves. */
const named = {
  "--mantine-color-body": "var(--surface)",
  "--mantine-color-text": "var(--text)",
  "--mantine-color-dimmed": "var(--muted)",
  "--mantine-color-placeholder": "var(--muted)",
  "--mantine-color-anchor": "var(--link)",
  "--mantine-color-error": "var(--error)",
  "--mantine-color-default": "var(--raised)",
  "--mantine-color-default-hover": "var(--accent-soft)",
  "--mantine-color-default-color": "var(--text)",
  "--mantine-color-default-border": "var(--line-strong)",
  "--mantine-color-disabled": "var(--plain-soft)",
  "--mantine-color-disabled-color": "var(--muted)",
  "--mantine-color-disabled-border": "var(--line)",
  "--mantine-color-violet-filled": "var(--accent)",
  "--mantine-color-violet-filled-hover": "color-mix(in srgb, var(--accent), black 15%)",
  ...tinted("violet", "accent"),
  ...tinted("gray", "plain"),
  ...tinted("red", "danger"),
  ...tinted("orange", "warn"),
  ...tinted("yellow", "warn"),
  ...tinted("green", "good"),
  ...tinted("teal", "good"),
  // A button is more than a panel: what can be pressed stands out from what only holds.
  "--mantine-color-violet-light": "var(--accent-wash)",
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: named, dark: named });
