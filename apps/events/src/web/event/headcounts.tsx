import { Group, Stack, Text } from "@mantine/core";
import { type Headcount, itemsOf, type ProgrammeEvent } from "@wps/model";
import { sayCount } from "../language/counts.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Section } from "../ui/section.tsx";
import { Tag } from "../ui/tag.tsx";
import classes from "./headcounts.module.css";
import { Note } from "./note.tsx";
import { type Silence, silenceOf } from "./silence.ts";
import { eventTexts } from "./texts.ts";
import { Women } from "./women.tsx";

/** How many took part: the figures that were chosen, then those of other sources. */
export function Headcounts({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(eventTexts);
  const { headcounts } = event;
  const silence = silenceOf(event);
  const heads = itemsOf(headcounts);
  const chosen = heads.filter((head) => head.standing === "chosen");
  const others = heads.filter((head) => head.standing === "variant");
  return (
    <Section title={say("participants")}>
      {headcounts.status === "not-given" && <Text c="dimmed">{say(`participants.${silence}`)}</Text>}
      {headcounts.status === "none" && <Text>{say("participants.none")}</Text>}
      {others.length > 0 && chosen.length === 0 && <Text>{say("noneChosen")}</Text>}
      <Group component="ul" align="stretch" className={classes.list}>
        {[...chosen, ...others].map((head, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: headcounts have no name of their own and are never reordered here
          <li key={index} className={classes.card} data-chosen={head.standing === "chosen" || undefined}>
            <HeadcountCard head={head} silence={silence} />
          </li>
        ))}
      </Group>
    </Section>
  );
}

function HeadcountCard({ head, silence }: { head: Headcount; silence: Silence }) {
  const say = useTexts(eventTexts);
  const sayTerm = useTexts(terms);
  const { language } = useLanguage();
  const { count, unit } = head;
  return (
    <Stack gap={4}>
      {head.standing === "variant" && <Note>{say("otherSource")}:</Note>}
      <Text className={classes.count}>
        {count.kind === "unknown"
          ? sayTerm("unknown")
          : `${sayCount(count, language)} ${sayTerm(`unit.${unit}`, { count: count.value })}`}{" "}
        <Cites keys={head.sources} />
      </Text>
      {unit === "person" && <Women head={head} silence={silence} />}
      {head.basis === "inferred" && (
        <div>
          <Tag tone="doubt">{sayTerm("basis.inferred")}</Tag>
        </div>
      )}
      {head.printed && <Note>{say("printed", { words: head.printed })}</Note>}
      {head.note && (
        <Note>
          <Wording of={head.note} />
        </Note>
      )}
    </Stack>
  );
}
