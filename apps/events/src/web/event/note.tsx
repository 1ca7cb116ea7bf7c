import { Text } from "@mantine/core";
import type { ReactNode } from "react";

/** A remark beside a fact. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <Text size="sm" c="dimmed">
      {children}
    </Text>
  );
}
