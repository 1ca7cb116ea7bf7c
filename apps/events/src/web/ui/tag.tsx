import { Badge } from "@mantine/core";
import type { ReactNode } from "react";

const COLOURS = { plain: "gray", accent: "violet", good: "teal", doubt: "orange", bad: "red" } as const;

/** What a tag makes the reader feel; the words in it say why, the colour only helps. */
export type Tone = keyof typeof COLOURS;

/** A word or two that qualify what stands beside them. */
export function Tag({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <Badge component="span" color={COLOURS[tone]} variant="light" radius="sm" tt="none" fw={500}>
      {children}
    </Badge>
  );
}
