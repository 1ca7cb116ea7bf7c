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

/** The look of the app: one accent, generous type with room for Vietnamese marks, calm surfaces. */
export const theme = createTheme({
  primaryColor: "violet",
  primaryShade: 7,
  colors: { violet },
  fontFamily: '"Be Vietnam Pro", system-ui, sans-serif',
  headings: {
    fontFamily: '"Be Vietnam Pro", system-ui, sans-serif',
    fontWeight: "600",
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

/** Mantine's greys and reds for words are too pale on white to read (WCAG 2.2, 1.4.3). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-text": "#1d1a26",
    "--mantine-color-dimmed": "#5c5966",
    "--mantine-color-placeholder": "#6b6876",
    "--mantine-color-error": "#c02424",
  },
  dark: {},
});
