import { Group, Stack, Text, Title } from "@mantine/core";
import { getIndicator, observationsOf } from "@wps/model/catalogue";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Tag } from "../ui/tag.tsx";
import { Definition } from "./definition.tsx";
import { IndicatorSeries } from "./indicator-series.tsx";
import { Milestones } from "./milestones.tsx";
import type { Against } from "./standing.ts";
import classes from "./target-view.module.css";
import { targetTexts } from "./texts.ts";

/** A target: what it asks for by when, how it is counted, and what was observed. */
export function TargetView({ target, period }: Against) {
  const say = useTexts(targetTexts);
  const sayTerm = useTexts(terms);
  const { language } = useLanguage();
  const indicator = getIndicator(target.indicator);
  const quoted = "seenIn" in target.text && target.text.seenIn === language;
  const scope = indicator.scopes.find(({ code }) => code === target.scope);
  const observations = observationsOf(target.indicator).filter(
    (row) => target.scope === undefined || row.scope === target.scope,
  );
  return (
    <article className={classes.target} id={target.code}>
      <Stack gap="xs" className={classes.asked}>
        {target.numbering.status !== "ours" && (
          <Group gap={8}>
            <Text fw={600} c="violet">
              {target.under ?? target.code}
            </Text>
            {target.numbering.status === "inferred" && <Tag>{say("codeInferred")}</Tag>}
          </Group>
        )}
        <Title order={3}>
          <Wording of={scope?.name ?? indicator.title.wording} />
        </Title>
        <Milestones target={target} indicator={indicator} />
        <Text size="sm">
          {quoted ? (
            <q>
              <Wording of={target.text.wording} />
            </q>
          ) : (
            <Wording of={target.text.wording} />
          )}{" "}
          <Cites keys={target.text.sources} />{" "}
          <Tag tone={target.text.status === "near-official" ? "accent" : "plain"}>
            {sayTerm(`text.${target.text.status}`)}
          </Tag>
        </Text>
        {target.deviation && (
          <Text size="sm">
            <b>{say("deviation")}:</b> <Wording of={target.deviation.allows} />{" "}
            <Cites keys={target.deviation.sources} />
          </Text>
        )}
        {target.discrepancies.map(({ subject, says, chosen, sources }) => (
          <div key={subject.vi} className={classes.otherwise}>
            <Text size="sm">
              <b>{say("says")}:</b> <Wording of={says} /> <Cites keys={sources} />
            </Text>
            <Text size="sm">
              <b>{say("chosen")}:</b> <Wording of={chosen} />
            </Text>
          </div>
        ))}
        {indicator.note && (
          <Text size="sm" c="dimmed">
            <Wording of={indicator.note} />
          </Text>
        )}
        <Definition of={indicator.definition} />
      </Stack>
      <IndicatorSeries indicator={indicator} observations={observations} against={{ target, period }} />
    </article>
  );
}
