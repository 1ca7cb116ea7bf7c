import { createTheme, MantineProvider } from "@mantine/core";
import type { FocusEvent, ReactNode } from "react";

/** Whoever types into a field with a choice in it means another choice, not one made of both. */
const selectAll = ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
  if (!currentTarget.readOnly) currentTarget.select();
};

const theme = createTheme({
  primaryColor: "violet",
  respectReducedMotion: true,
  components: { Select: { defaultProps: { onFocus: selectAll } } },
});

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
