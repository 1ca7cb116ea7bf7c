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
  const others = [
    preparation > 0 && say("prepared", { count: preparation }),
    afterwards > 0 && say("afterwards", { count: afterwards }),
  ].filter((part) => part !== false);
  return (
    <Text component="span" size="sm" c="dimmed">
      {delivery > 0 && (
        <Text component="span" fw={600} c="violet" inherit>
          {say("events", { count: delivery })}
        </Text>
      )}
      {delivery > 0 && others.length > 0 && " · "}
      {delivery === 0 && others.length === 0 ? say("noneOnRecord") : others.join(" · ")}
    </Text>
  );
}
