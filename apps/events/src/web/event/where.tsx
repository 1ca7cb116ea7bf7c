import { Text } from "@mantine/core";
import { IconBroadcast, IconMapPin } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ProgrammeEvent } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { nameNow } from "../name-now.ts";
import { PlaceName } from "../place-name.tsx";
import { silenceOf } from "../silence.ts";
import { Cites } from "../sources.tsx";
import { todayAtHome } from "../today.ts";
import { Fact } from "./fact.tsx";
import { Provenance } from "./provenance.tsx";
import { eventTexts } from "./texts.ts";
import classes from "./where.module.css";

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
              <PlaceName place={place} dates={event.dates} /> <Cites keys={place.sources} />
            </Text>
            {place.province && nameNow(place, event.dates, todayAtHome()) && (
              <Link
                to="/reference/provinces"
                search={{ code: Number(place.province.code), day: event.dates.start }}
                className={classes.link}
              >
                {say("thenAndNow")}
              </Link>
            )}
            {place.venue && (
              <Text>
                <Wording of={place.venue} />
              </Text>
            )}
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
