import { Stack, Text } from "@mantine/core";
import type { Headcount, ProgrammeEvent } from "@wps/model";
import { sayCount } from "../language/counts.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { type Silence, silenceOf } from "../silence.ts";
import { Cites } from "../sources.tsx";
import { Section } from "../ui/section.tsx";
import classes from "./headcounts.module.css";
import { Note } from "./note.tsx";
import { Provenance } from "./provenance.tsx";
import { eventTexts } from "./texts.ts";
import { Women } from "./women.tsx";

/** How many took part: the figures that were chosen, then those of other sources. */
export function Headcounts({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(eventTexts);
  const { headcounts } = event;
  const silence = silenceOf(event);
  return (
    <Section title={say("participants")}>
      {headcounts.status === "not-given" && <Text c="dimmed">{say(`participants.${silence}`)}</Text>}
      {headcounts.status === "none" && <Text>{say("participants.none")}</Text>}
      {headcounts.status === "listed" && <Figures heads={headcounts.items} silence={silence} />}
    </Section>
  );
}

function Figures({ heads, silence }: { heads: readonly Headcount[]; silence: Silence }) {
  const say = useTexts(eventTexts);
  const chosen = heads.filter((head) => head.standing === "chosen");
  const others = heads.filter((head) => head.standing === "variant");
  return (
    <>
      {chosen.length === 0 && <Text>{say("noneChosen")}</Text>}
      <ul className={classes.list}>
        {[...chosen, ...others].map((head) => (
          <li key={JSON.stringify(head)} className={classes.card} data-chosen={head.standing === "chosen" || undefined}>
            {head.standing === "variant" && <Note>{say(chosen.length > 0 ? "otherSource" : "oneSource")}:</Note>}
            <Figure head={head} silence={silence} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Figure({ head, silence }: { head: Headcount; silence: Silence }) {
  const say = useTexts(eventTexts);
  const sayTerm = useTexts(terms);
  const { language } = useLanguage();
  const { count, unit } = head;
  return (
    <Stack gap={4}>
      <Text className={classes.count}>
        {count.kind === "unknown"
          ? sayTerm("unknown")
          : `${sayCount(count, language)} ${sayTerm(`unit.${unit}`, { count: count.value })}`}{" "}
        <Cites keys={head.sources} />
      </Text>
      {unit === "person" && <Women head={head} silence={silence} />}
      {head.printed && <Note>{say("printed", { words: head.printed })}</Note>}
      <Provenance of={head} />
    </Stack>
  );
}
