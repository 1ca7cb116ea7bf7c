import { Text } from "@mantine/core";
import { IconBroadcast, IconMapPin } from "@tabler/icons-react";
import type { ProgrammeEvent } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { silenceOf } from "../silence.ts";
import { Cites } from "../sources.tsx";
import { Fact } from "./fact.tsx";
import { Note } from "./note.tsx";
import { Provenance } from "./provenance.tsx";
import { eventTexts } from "./texts.ts";

/** The place as it was called then, and how people take part. */
export function Where({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(eventTexts);
  const sayTerm = useTexts(terms);
  const { place, format } = event;
  const missing = sayTerm(silenceOf(event));
  return (
    <>
      <Fact label={say("where")} icon={IconMapPin}>
        {place.status === "not-given" ? (
          <Text c="dimmed">{missing}</Text>
        ) : (
          <>
            <Text fw={600}>
              <Wording of={place.name} /> <Cites keys={place.sources} />
            </Text>
            {place.venue && (
              <Text>
                <Wording of={place.venue} />
              </Text>
            )}
            {place.province?.list === "2004" && <Note>{say("nameOfTheTime")}</Note>}
            <Provenance of={place} />
          </>
        )}
      </Fact>
      <Fact label={say("format")} icon={IconBroadcast}>
        {format === "not-given" ? <Text c="dimmed">{missing}</Text> : <Text>{sayTerm(`format.${format}`)}</Text>}
      </Fact>
    </>
  );
}
