import { Text } from "@mantine/core";
import { getIndicator, type KnownTarget } from "@wps/model/catalogue";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { TextStatusTag } from "../text-status-tag.tsx";
import { Definition } from "./definition.tsx";
import classes from "./target-view.module.css";
import { targetTexts } from "./texts.ts";

/** What a target says, what other sources make of it, and how it is counted. */
export function TargetWords({ target }: { target: KnownTarget<string> }) {
  const say = useTexts(targetTexts);
  const { language } = useLanguage();
  const indicator = getIndicator(target.indicator);
  const quoted = "seenIn" in target.text && target.text.seenIn === language;
  return (
    <>
      <Text size="sm">
        {quoted ? (
          <q>
            <Wording of={target.text.wording} />
          </q>
        ) : (
          <Wording of={target.text.wording} />
        )}{" "}
        <Cites keys={target.text.sources} /> <TextStatusTag status={target.text.status} />
      </Text>
      {target.deviation && (
        <Text size="sm">
          <b>{say("deviation")}:</b> <Wording of={target.deviation.allows} /> <Cites keys={target.deviation.sources} />
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
    </>
  );
}
