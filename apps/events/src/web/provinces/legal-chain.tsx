import { Text } from "@mantine/core";
import { reorganisationOf2025 } from "@wps/model/catalogue";
import { sayDay, sayPartialDate } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Fold } from "../ui/fold.tsx";
import { Section } from "../ui/section.tsx";
import { ActName } from "./act-name.tsx";
import { chain } from "./chain.ts";
import classes from "./legal-chain.module.css";
import { provinceTexts } from "./texts.ts";

/** The three dates of the re-arrangement, each of which means something else. */
export function Milestones() {
  const say = useTexts(provinceTexts);
  const { language } = useLanguage();
  return (
    <Section title={say("dates")}>
      <Text maw="46rem">{say("datesIntro")}</Text>
      <dl className={classes.milestones}>
        {reorganisationOf2025.milestones.map(({ kind, day, sources }) => (
          <div key={kind} className={classes.milestone} data-used={kind === "working-start"}>
            <dt>{say(`milestone.${kind}`)}</dt>
            <dd>
              {sayDay(day, language)} <Cites keys={sources} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** The acts that the provinces rest on, by date. */
export function LegalChain() {
  const say = useTexts(provinceTexts);
  const { language } = useLanguage();
  return (
    <Fold title={say("acts")} count={chain.length}>
      <ol className={classes.acts}>
        {chain.map((act) => (
          <li key={act.code} className={classes.act}>
            <span className={classes.date}>{sayPartialDate(act.date, language)}</span>
            <div>
              <Text fw={600}>
                <ActName act={act} /> <Cites keys={act.sources} />
              </Text>
              <Text size="sm">
                <Wording of={act.subject} />
                {act.inForce && ` (${say("inForce", { day: sayDay(act.inForce, language) })})`}
              </Text>
            </div>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
