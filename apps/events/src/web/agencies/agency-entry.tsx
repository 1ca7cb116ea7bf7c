import { Text, Title } from "@mantine/core";
import type { AgencyGap } from "@wps/model";
import { AGENCY_GAPS, findAgency, type KnownAgency } from "@wps/model/catalogue";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { useOpenWhenLedInto } from "../ui/fold.tsx";
import { Tag } from "../ui/tag.tsx";
import classes from "./agency-entry.module.css";
import { AgencyLink, AgencyName } from "./agency-name.tsx";
import { AgencyWork } from "./agency-work.tsx";
import { anchorOf } from "./anchors.ts";
import { sayDays, sayMentions } from "./days.ts";
import { Fact } from "./fact.tsx";
import { fateOf } from "./fate.ts";
import { agencyTexts } from "./texts.ts";

/** All that is on record of an agency: its name and days in sight, the rest on demand or when a link leads here. */
export function AgencyEntry({ agency }: { agency: KnownAgency }) {
  const say = useTexts(agencyTexts);
  const { language } = useLanguage();
  const entry = useOpenWhenLedInto();
  const { code, kind, names, note, sources } = agency;
  const gaps = AGENCY_GAPS.filter((gap) => gap.agency === code);
  // An abbreviation of another language would only puzzle.
  const shortName = names.at(-1)?.shortName?.[language];
  const sayRecord = fateOf(agency) === "others" ? sayMentions : sayDays;
  return (
    <details ref={entry} id={anchorOf(code)} tabIndex={-1} className={classes.entry}>
      <summary className={classes.summary}>
        <Title order={4} size="h3">
          <AgencyName code={code} />
        </Title>
        <Text size="sm" c="dimmed">
          {shortName && `${shortName} · `}
          {say(`kind.${kind}`)}
        </Text>
      </summary>
      <div className={classes.record}>
        <Text size="sm" c="dimmed" className={classes.days}>
          {sayRecord(agency, language, say)} <Cites keys={sources} />
        </Text>
        {note && (
          <Text size="sm">
            <Wording of={note} />
          </Text>
        )}
        <dl className={classes.facts}>
          <AgencyWork code={code} />
          {names.length > 1 && <Names names={names} />}
          {agency.partOf && <Parents partOf={agency.partOf} />}
          {gaps.length > 0 && <Gaps gaps={gaps} />}
        </dl>
      </div>
    </details>
  );
}

function Names({ names }: Pick<KnownAgency, "names">) {
  const say = useTexts(agencyTexts);
  const { language } = useLanguage();
  return (
    <Fact label={say("names")}>
      {names.map((row) => (
        <div key={row.onRecord.start}>
          <Wording of={row.name} />, {sayMentions(row, language, say)}{" "}
          {row.basis === "inferred" && <Tag tone="doubt">{say("inferred")}</Tag>} <Cites keys={row.sources} />
        </div>
      ))}
    </Fact>
  );
}

function Parents({ partOf }: { partOf: NonNullable<KnownAgency["partOf"]> }) {
  const say = useTexts(agencyTexts);
  const { language } = useLanguage();
  return (
    <Fact label={say("partOf")}>
      {partOf.map((row) => {
        const parent = findAgency(row.agency);
        return (
          <div key={row.onRecord.start}>
            {parent && <AgencyLink code={parent.code} />}, {sayMentions(row, language, say)}{" "}
            <Cites keys={row.sources} />
          </div>
        );
      })}
    </Fact>
  );
}

function Gaps({ gaps }: { gaps: readonly AgencyGap[] }) {
  const say = useTexts(agencyTexts);
  return (
    <Fact label={say("gaps")}>
      {gaps.map(({ status, sought }) => (
        <div key={sought.vi}>
          {say(`gap.${status}`)}: <Wording of={sought} />
        </div>
      ))}
    </Fact>
  );
}
