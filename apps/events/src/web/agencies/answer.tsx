import { Stack, Text } from "@mantine/core";
import type { OnDay, PlainDate } from "@wps/model";
import { holderOn, type KnownFunction, type KnownHolding } from "@wps/model/catalogue";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Tag } from "../ui/tag.tsx";
import { Acts } from "./acts.tsx";
import { AgencyLink } from "./agency-name.tsx";
import classes from "./answer.module.css";
import { agencyTexts } from "./texts.ts";

/** Who answers for the function on that day; or who stands nearest on record, and that the day itself is not known. */
export function Answer({ asked, day }: { asked: KnownFunction; day: PlainDate }) {
  const { language } = useLanguage();
  const answer = holderOn(asked.code, day);
  return (
    <Stack gap={4}>
      <div role="status">
        <Text c="dimmed">
          <Wording of={asked.name} />, {sayDay(day, language)}
        </Text>
        {answer.status === "known" ? (
          <p className={classes.answer}>
            <AgencyLink code={answer.row.agency} />
          </p>
        ) : (
          <Nearest answer={answer} day={day} />
        )}
      </div>
      {answer.status === "known" && <Grounds of={answer.row} />}
    </Stack>
  );
}

function Grounds({ of: { basis, note, acts, sources } }: { of: KnownHolding }) {
  const say = useTexts(agencyTexts);
  return (
    <Text size="sm">
      {basis === "inferred" && (
        <>
          <Tag tone="doubt">{say("inferred")}</Tag>{" "}
        </>
      )}
      {note && (
        <>
          <Wording of={note} />{" "}
        </>
      )}
      {say("grounds")}: <Acts codes={acts} /> <Cites keys={sources} />
    </Text>
  );
}

interface NearestProps {
  readonly answer: Exclude<OnDay<KnownHolding>, { status: "known" }>;
  readonly day: PlainDate;
}

/** Who stands nearest to a day beyond the record: paler than an answer, since it is none. */
function Nearest({ answer, day }: NearestProps) {
  const say = useTexts(agencyTexts);
  const { language } = useLanguage();
  const { before, after } = answer.status === "unknown" ? answer : {};
  const nearest = before ?? after;
  if (nearest === undefined) return <p className={classes.answer}>{say("unknown")}</p>;
  const { start, end } = nearest.onRecord;
  const asked = sayDay(day, language);
  return (
    <>
      <p className={classes.answer} data-nearest>
        <AgencyLink code={nearest.agency} />
      </p>
      <Text>
        {before === undefined
          ? say("unknownBefore", { from: sayDay(start, language), day: asked })
          : say("unknownAfter", { to: sayDay(end, language), day: asked })}
      </Text>
    </>
  );
}
