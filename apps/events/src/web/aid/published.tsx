import { Button, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTexts } from "../language/i18n.ts";
import { OwnLink } from "../people/own-link.tsx";
import { QueryState } from "../query-state.tsx";
import { Section } from "../ui/section.tsx";
import { Findings } from "./findings.tsx";
import { activitiesAddress, standingQuery } from "./queries.ts";
import { aidTexts } from "./texts.ts";

/** The file that everybody may read, and what speaks against it. */
export function Published() {
  const say = useTexts(aidTexts);
  const query = useQuery(standingQuery);
  return (
    <Section title={say("published")}>
      <QueryState query={query}>
        {(standing) => {
          if (standing.status === "no-publisher") {
            return (
              <div>
                <Text>{say("noPublisher")}</Text>
                <Text c="dimmed">{say("noPublisherHint")}</Text>
              </div>
            );
          }
          const { activities, findings, unwritten } = standing;
          if (activities.length === 0) return <Text>{say("nothing")}</Text>;
          return (
            <>
              <OwnLink label={say("address")} address={activitiesAddress()} />
              <Text>
                {say("count", { count: activities.length })} {findings.length === 0 && say("sound")}
              </Text>
              {unwritten.length > 0 && <Text>{say("unwritten", { count: unwritten.length })}</Text>}
              <Findings findings={findings} activities={activities} />
              <Button
                component="a"
                href={activitiesAddress()}
                download="activities.xml"
                variant="light"
                leftSection={<IconDownload size={18} aria-hidden />}
                style={{ justifySelf: "start", alignSelf: "start" }}
              >
                {say("download")}
              </Button>
            </>
          );
        }}
      </QueryState>
    </Section>
  );
}
