import { Group, Stack } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./fact.module.css";

/** One of the main facts, with its name; stands in a `dl`. */
export function Fact({ label, icon: Glyph, children }: { label: string; icon: Icon; children: ReactNode }) {
  return (
    <div>
      <Group component="dt" gap={8} wrap="nowrap" className={classes.label}>
        <Glyph size={18} stroke={1.6} aria-hidden />
        {label}
      </Group>
      <Stack component="dd" gap={4} className={classes.value}>
        {children}
      </Stack>
    </div>
  );
}
