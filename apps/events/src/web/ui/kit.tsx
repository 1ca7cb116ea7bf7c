import { createTheme, MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";

const theme = createTheme({ primaryColor: "violet", respectReducedMotion: true });

/** Light and dark are color-scheme.ts's, and what the kit would note on the document stands there already. */
const noElement = () => undefined;

/** What components of Mantine need around them. It writes nothing into the page: its variables are a sheet of ours. */
export function Kit({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} withCssVariables={false} getRootElement={noElement}>
      {children}
    </MantineProvider>
  );
}
