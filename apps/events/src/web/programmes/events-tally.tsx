import { Text } from "@mantine/core";
import type { PhaseTally } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { programmeTexts } from "./texts.ts";

/**
 * Numbers of linked events: those that deliver the programme, and beside them those that prepared it or came
 * afterwards. Where there is none, none is on record: nobody has looked for all that may exist.
 */
export function EventsTally({ events }: { events: PhaseTally | undefined }) {
  const say = useTexts(programmeTexts);
  if (events === undefined) return null;
  const { delivery, preparation, afterwards } = events;
  return (
    <Text component="span" size="sm" fw={delivery > 0 ? 600 : 400} c={delivery > 0 ? "violet" : "dimmed"} inline>
      {delivery === 0 ? say("noneOnRecord") : say("events", { count: delivery })}
      <Text component="span" size="sm" fw={400} c="dimmed" inherit>
        {preparation > 0 && ` · ${say("prepared", { count: preparation })}`}
        {afterwards > 0 && ` · ${say("afterwards", { count: afterwards })}`}
      </Text>
    </Text>
  );
}
