import { Text } from "@mantine/core";
import { can, type DueReport, type Grant, subjectOfGrant } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import classes from "./due.module.css";
import { dueTexts } from "./texts.ts";

/** The agreements, each with how much it asks for and the way to that. */
export function Agreements({ grants, items }: { grants: readonly Grant[]; items: readonly DueReport[] }) {
  const say = useTexts(dueTexts);
  const actor = useActor();
  return (
    <Section title={say("agreements")}>
      {grants.length === 0 && <Text c="dimmed">{say("noAgreements")}</Text>}
      <ul className={classes.list}>
        {grants.map((grant) => {
          const asked = new Set(items.filter((item) => item.grant === grant.id).map(({ requirement }) => requirement));
          return (
            <li key={grant.id} className={classes.entry}>
              <div>
                <span className={classes.name}>
                  <Wording of={grant.title} />
                </span>
                {grant.number && (
                  <Text size="sm" c="dimmed">
                    {grant.number}
                  </Text>
                )}
              </div>
              <Text size="sm">{say("count", { count: asked.size })}</Text>
              <div className={classes.action}>
                <LinkButton to="/due/{-$grant}" params={{ grant: grant.id }} variant="default">
                  {say(can(actor, "grant:edit", subjectOfGrant(grant)) ? "edit" : "see")}
                </LinkButton>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
