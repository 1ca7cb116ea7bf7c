import { Stack, Text } from "@mantine/core";
import type { PlainDate } from "@wps/model";
import { GOVERNMENT_RECORD, holderOn, type KnownFunction, type KnownHolding } from "@wps/model/catalogue";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Tag } from "../ui/tag.tsx";
import { Acts } from "./acts.tsx";
import { AgencyLink } from "./agency-name.tsx";
import classes from "./answer.module.css";
import { sayDays } from "./days.ts";
import { agencyTexts } from "./texts.ts";

/** Who answers for the function on that day; or that it is not known, and who stands nearest on record. */
export function Answer({ asked, day }: { asked: KnownFunction; day: PlainDate }) {
  const say = useTexts(agencyTexts);
  const { language } = useLanguage();
  const answer = holderOn(asked.code, day);
  return (
    <Stack gap={4}>
      <div role="status">
        <Text c="dimmed">
          <Wording of={asked.name} />, {sayDay(day, language)}
        </Text>
        <p className={classes.answer}>
          {answer.status === "known" ? <AgencyLink code={answer.row.agency} /> : say("unknown")}
        </p>
      </div>
      {answer.status === "known" && <Grounds of={answer.row} />}
      {answer.status === "unknown" && <Nearest holding={answer.before ?? answer.after} />}
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

/** How far the record reaches, and who stands nearest in it. */
function Nearest({ holding }: { holding: KnownHolding | undefined }) {
  const say = useTexts(agencyTexts);
  const { language } = useLanguage();
  const from = sayDay(GOVERNMENT_RECORD.start, language);
  const to = sayDay(GOVERNMENT_RECORD.end, language);
  return (
    <Text>
      {say("outside", { from, to })}
      {holding && (
        <>
          {" "}
          {say("nearest")} <AgencyLink code={holding.agency} /> ({sayDays(holding, language, say)}).
        </>
      )}
    </Text>
  );
}
