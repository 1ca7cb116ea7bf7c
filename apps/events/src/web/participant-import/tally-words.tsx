import { Text } from "@mantine/core";
import type { Ref } from "react";
import { useTexts } from "../language/i18n.ts";
import type { Tally } from "./plan.ts";
import { rowTexts } from "./row-texts.ts";

/** How many rows come in, and what becomes of the others. */
export function TallyWords({ tally, ref }: { tally: Tally; ref: Ref<HTMLParagraphElement> }) {
  const say = useTexts(rowTexts);
  const { people, coming } = tally;
  const others = (["twice", "listed", "leftOut", "nobody"] as const).flatMap((kind) =>
    tally[kind] === 0 ? [] : [say(kind, { count: tally[kind] })],
  );
  return (
    <Text role="status" ref={ref} tabIndex={-1}>
      {say("summary", { count: people, coming })} {others.length > 0 && `${others.join("; ")}.`}
    </Text>
  );
}
