import { Stack } from "@mantine/core";
import { type BilingualLine, type Programme, wordingIn } from "@wps/model";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Section } from "../ui/section.tsx";
import { Fact } from "./fact.tsx";
import { sayInstrument } from "./instrument.ts";
import { LaunchAnswer } from "./launch-answer.tsx";
import { LegalBases } from "./legal-bases.tsx";
import { sayPeriod } from "./period.ts";
import { programmeTexts } from "./texts.ts";

/** Who made the programme, by which act, and for which years. */
export function ProgrammeFacts({ programme }: { programme: Programme }) {
  const say = useTexts(programmeTexts);
  const { language } = useLanguage();
  const { instrument, parties } = programme;
  return (
    <Section title={say("facts")}>
      <Stack component="dl" gap="sm" m={0}>
        <Fact label={say("instrument")}>
          {sayInstrument(instrument, language, say)} <Cites keys={instrument.sources} />
        </Fact>
        {instrument.issuer && (
          <Fact label={say("issuer")}>
            <Wording of={instrument.issuer} />
          </Fact>
        )}
        {instrument.proposer && (
          <Fact label={say("proposer")}>
            <Wording of={instrument.proposer} />
          </Fact>
        )}
        <Names label={say("parties")} names={parties} />
        <Names label={say("signatories")} names={instrument.signatories} />
        <Fact label={say("inForce")}>
          {instrument.inForce === undefined ? say("notGiven") : sayDay(instrument.inForce, language)}
        </Fact>
        <Fact label={say("years")}>{sayPeriod(programme.period, language)}</Fact>
        <Fact label={say("launch")}>
          <LaunchAnswer launch={programme.launch} />
        </Fact>
        <Fact label={say("legalBases")}>
          <LegalBases bases={programme.legalBases} />
        </Fact>
        {programme.remarks.map(({ subject, says, sources }) => (
          <Fact key={subject.vi ?? subject.en} label={wordingIn(subject, language).text}>
            <Wording of={says} /> <Cites keys={sources} />
          </Fact>
        ))}
      </Stack>
    </Section>
  );
}

function Names({ label, names }: { label: string; names: readonly BilingualLine[] }) {
  if (names.length === 0) return null;
  return (
    <Fact label={label}>
      {names.map((name) => (
        <div key={name.vi ?? name.en}>
          <Wording of={name} />
        </div>
      ))}
    </Fact>
  );
}
