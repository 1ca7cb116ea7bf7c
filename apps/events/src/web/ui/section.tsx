import { Stack, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";

/** A part of a page under its own heading. */
export function Section({ title, order = 2, children }: { title: ReactNode; order?: 2 | 3; children: ReactNode }) {
  const id = useId();
  return (
    <Stack component="section" aria-labelledby={id} gap="sm">
      <Title order={order} id={id}>
        {title}
      </Title>
      {children}
    </Stack>
  );
}
