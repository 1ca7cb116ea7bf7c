import type { Grant } from "@wps/model";
import type { ReactNode } from "react";
import { GivenAmountWords } from "../given-amount-words.tsx";
import { useTexts } from "../language/i18n.ts";
import { Section } from "../ui/section.tsx";
import classes from "./grants.module.css";
import { usePeriodWords } from "./period-words.ts";
import { grantTerms, grantTexts } from "./texts.ts";

/** What the agreement says of itself, and that something was not entered. */
export function GrantFacts({ grant }: { grant: Grant }) {
  const say = useTexts(grantTexts);
  const term = useTexts(grantTerms);
  const periodWords = usePeriodWords();
  const { amount, period, number, donorActivity, domestic, reporting, marker, publication = "draft" } = grant;
  const missing = <em>{say("noNumber")}</em>;
  return (
    <Section title={say("facts")}>
      <dl className={classes.facts}>
        <Fact name={say("amount")}>
          <GivenAmountWords amount={amount} />
        </Fact>
        <Fact name={say("period")}>{periodWords(period)}</Fact>
        <Fact name={say("number")}>{number ?? missing}</Fact>
        <Fact name={say("donorActivity")}>{donorActivity ?? missing}</Fact>
        <Fact name={say("domestic")}>{say(`domestic.${domestic}`)}</Fact>
        <Fact name={say("reporting")}>{reporting}</Fact>
        <Fact name={say("marker")}>{term(`marker.${marker}`)}</Fact>
        <Fact name={say("publication")}>{say(`publication.${publication}`)}</Fact>
      </dl>
    </Section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
