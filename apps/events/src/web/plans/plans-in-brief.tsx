import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type ActionPlan, wordingIn } from "@wps/model";
import { ACTION_PLANS } from "@wps/model/catalogue";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Section } from "../ui/section.tsx";
import { comparablePlans, inBrief } from "./in-brief.ts";
import classes from "./plans-in-brief.module.css";
import { planTexts } from "./texts.ts";

const COLUMNS = ["found", "none", "notFound"] as const;

/** Which peer plans have what it takes to follow their results, and what cannot be compared. */
export function PlansInBrief() {
  const say = useTexts(planTexts);
  const count = comparablePlans(ACTION_PLANS).length;
  return (
    <Section title={say("brief")}>
      <Text c="dimmed" maw="50rem">
        {say("brief.intro", { count })}{" "}
        <Link to="/reference/plans" className={classes.link}>
          {say("brief.more")}
        </Link>
      </Text>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{say("question")}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(`brief.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inBrief(ACTION_PLANS).map((row) => (
            <tr key={row.question}>
              <th scope="row">{say(`question.${row.question}`)}</th>
              {COLUMNS.map((column) => (
                <td key={column} data-label={say(`brief.${column}`)}>
                  <Named plans={row[column]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Named({ plans }: { plans: readonly ActionPlan[] }) {
  const { language } = useLanguage();
  if (plans.length === 0) return <span className={classes.nobody}>0</span>;
  return (
    <>
      <b className={classes.count}>{plans.length}</b>{" "}
      <span className={classes.names}>
        {plans.map(({ shortTitle }) => wordingIn(shortTitle, language).text).join(" · ")}
      </span>
    </>
  );
}
