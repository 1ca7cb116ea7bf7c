import { Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type AidPublishing, can, wordingIn } from "@wps/model";
import { useState } from "react";
import { organisationsQuery } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { Section } from "../ui/section.tsx";
import { Tag } from "../ui/tag.tsx";
import classes from "./aid.module.css";
import { PublisherForm } from "./publisher-form.tsx";
import { publishingQuery } from "./queries.ts";
import { aidTexts } from "./texts.ts";

/** Who publishes, and what registers call organisations; an administrator edits it here. */
export function Publisher() {
  const say = useTexts(aidTexts);
  const actor = useActor();
  const query = useQuery(publishingQuery);
  const [isEdited, setIsEdited] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const done = (saved: boolean) => {
    setIsEdited(false);
    setIsSaved(saved);
  };
  return (
    <Section title={say("publisher")}>
      <QueryState query={query}>
        {(publishing) =>
          isEdited ? (
            <PublisherForm publishing={publishing} onDone={done} />
          ) : (
            <>
              <Entries publishing={publishing} />
              <Text role="status" size="sm">
                {isSaved && say("saved")}
              </Text>
              {can(actor, "aid:publish") && (
                <Button variant="light" onClick={() => setIsEdited(true)} style={{ alignSelf: "start" }}>
                  {say("edit")}
                </Button>
              )}
            </>
          )
        }
      </QueryState>
    </Section>
  );
}

function Entries({ publishing: { publisher, entries } }: { publishing: AidPublishing }) {
  const say = useTexts(aidTexts);
  const { language } = useLanguage();
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const nameOf = (id: string) => {
    const name = organisations.find((one) => one.id === id)?.name;
    return name === undefined ? id : wordingIn(name, language).text;
  };
  if (entries.length === 0) return <Text c="dimmed">{say("nobody")}</Text>;
  return (
    <ul className={classes.list}>
      {entries.map(({ organisation, identifier, channel }) => (
        <li key={organisation} className={classes.entry}>
          <span>
            {nameOf(organisation)}{" "}
            {organisation === publisher?.organisation && <Tag tone="accent">{say("publishes")}</Tag>}
          </span>
          <span className={classes.codes}>
            {identifier && <code>{identifier}</code>}
            {channel && (
              <span>
                {say("channel")} <code>{channel}</code>
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
