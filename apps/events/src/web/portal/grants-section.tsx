import { Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { MONEY_STAGES } from "@wps/model";
import { useState } from "react";
import type { Portal } from "../../contract/portal.ts";
import { GivenAmountWords } from "../given-amount-words.tsx";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { Button } from "../ui/button.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { Detail, Empty } from "../ui/state.tsx";
import { FigureWords } from "./figure-words.tsx";
import { portalMoneyTexts } from "./money-texts.ts";
import { MoneyWay } from "./money-way.tsx";
import classes from "./portal-money.module.css";
import { portalQuery } from "./queries.ts";

/** The agreements of the reader, and the way of the money of one of them. */
export function GrantsSection() {
  const say = useTexts(portalMoneyTexts);
  const query = useQuery(portalQuery);
  const isDonor = useActor().role === "donor";
  return (
    <Section title={say("grants")}>
      <QueryState query={query}>
        {(grants) =>
          grants.length === 0 ? (
            <Empty title={say(isDonor ? "noGrant" : "noGrantForAll")}>
              <Detail>{say(isDonor ? "noGrantHint" : "noGrantHintForAll")}</Detail>
              {!isDonor && (
                <LinkButton to="/grants/{-$grant}" params={{ grant: undefined }} variant="light">
                  {say("toGrants")}
                </LinkButton>
              )}
            </Empty>
          ) : (
            <Grants grants={grants} />
          )
        }
      </QueryState>
    </Section>
  );
}

function Grants({ grants }: { grants: Portal["grants"] }) {
  const [followed, follow] = useState<string | undefined>(grants.length === 1 ? grants[0]?.grant.id : undefined);
  return (
    <ul className={classes.grants}>
      {grants.map((paid) => {
        const isFollowed = paid.grant.id === followed;
        return (
          <li key={paid.grant.id} className={classes.grant} data-followed={isFollowed}>
            <GrantFacts
              paid={paid}
              isFollowed={isFollowed}
              onFollow={() => follow(isFollowed ? undefined : paid.grant.id)}
            />
            {isFollowed && <MoneyWay grant={paid.grant} />}
          </li>
        );
      })}
    </ul>
  );
}

interface GrantFactsProps {
  readonly paid: Portal["grants"][number];
  readonly isFollowed: boolean;
  readonly onFollow: () => void;
}

function GrantFacts({ paid: { grant, paid, events, withheld }, isFollowed, onFollow }: GrantFactsProps) {
  const say = useTexts(portalMoneyTexts);
  const { language } = useLanguage();
  const { validFrom, validTo } = grant.period;
  const days = validTo ? `${sayDay(validFrom, language)} – ${sayDay(validTo, language)}` : sayDay(validFrom, language);
  return (
    <>
      <div>
        <Text fw={600}>
          <Wording of={grant.title} />
        </Text>
        <Text size="sm" c="dimmed">
          {[
            days,
            grant.number && say("agreementNumber", { number: grant.number }),
            grant.donorActivity && say("activity", { id: grant.donorActivity }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </Text>
      </div>
      <dl className={classes.facts}>
        <div>
          <dt>{say("amount")}</dt>
          <dd>
            <GivenAmountWords amount={grant.amount} />
          </dd>
        </div>
        {MONEY_STAGES.map((stage) => (
          <div key={stage}>
            <dt>{say(stage)}</dt>
            <dd>
              <FigureWords figure={paid[stage]} currency={grant.reporting} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{say("events")}</dt>
          <dd>
            {say("paidEvents", { count: events })} {withheld > 0 && say("withheldEvents", { count: withheld })}
          </dd>
        </div>
      </dl>
      <Group gap="sm">
        <Button variant={isFollowed ? "light" : "default"} aria-expanded={isFollowed} onClick={onFollow}>
          {say(isFollowed ? "followed" : "follow")}
        </Button>
        <LinkButton to="/grants/{-$grant}" params={{ grant: grant.id }} variant="default">
          {say("agreement")}
        </LinkButton>
        <LinkButton
          to="/grants/$grant/statements/{-$nth}"
          params={{ grant: grant.id, nth: undefined }}
          variant="default"
        >
          {say("statements")}
        </LinkButton>
      </Group>
    </>
  );
}
