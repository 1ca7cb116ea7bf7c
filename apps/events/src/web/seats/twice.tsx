import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { EventId } from "@wps/model";
import { useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { TwinPairs } from "../people/twin-pairs.tsx";
import { twinsQuery } from "../people/twins.ts";
import { Section } from "../ui/section.tsx";
import { seatsTexts } from "./texts.ts";

/** Who may stand on the list twice, as somebody who was named and registers as well; there as long as somebody has to decide. */
export function Twice({ event }: { event: EventId }) {
  const say = useTexts(seatsTexts);
  const { data } = useQuery(twinsQuery(event));
  const [wasThere, setWasThere] = useState(false);
  const isThere = data !== undefined && data.items.length > 0;
  // What was decided last can be taken back from here, so that the section stays once it was there.
  if (isThere && !wasThere) setWasThere(true);
  if (data === undefined || !(isThere || wasThere)) return null;
  return (
    <Section title={say("twiceTitle")}>
      <Text c="dimmed">{say(data.items.length === 0 ? "nobodyTwice" : "twiceHint")}</Text>
      <TwinPairs pairs={data.items} />
    </Section>
  );
}
