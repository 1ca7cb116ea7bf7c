import { Text } from "@mantine/core";
import { useTexts } from "../language/i18n.ts";
import { programmeTexts } from "./texts.ts";

/** A number of linked events; a zero is a real one and is shown. */
export function EventsTally({ events }: { events: number | undefined }) {
  const say = useTexts(programmeTexts);
  if (events === undefined) return null;
  return (
    <Text component="span" size="sm" fw={events > 0 ? 600 : 400} c={events > 0 ? "violet" : "dimmed"} inline>
      {say("events", { count: events })}
    </Text>
  );
}
