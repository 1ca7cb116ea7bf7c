import { Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { TwinPairs } from "../people/twin-pairs.tsx";
import { twinsQuery } from "../people/twins.ts";
import { QueryState } from "../query-state.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { Apart } from "./apart.tsx";
import { Merges } from "./merges.tsx";
import { twinPageTexts } from "./texts.ts";
import classes from "./twins-page.module.css";

const route = getRouteApi("/people/twins");

/** Who of one's lists may be one person, what was decided about it, and the way back from each decision. */
export function TwinsPage() {
  const say = useTexts(twinPageTexts);
  const { event } = route.useSearch();
  const twins = useQuery(twinsQuery(event));
  const [asked, setAsked] = useState<{ readonly one: string; readonly other: string }>();
  const told = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone with its entry, and the pair stands further up.
  useEffect(() => {
    if (asked) told.current?.focus();
  }, [asked]);
  useDocumentTitle(say("title"));
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <Title>{say("title")}</Title>
        <Text c="dimmed" maw="48rem">
          {say("intro")}
        </Text>
        {event && (
          <>
            <Text>{say("ofEvent")}</Text>
            <div className={classes.ways}>
              <LinkButton to="/people/twins" variant="light">
                {say("all")}
              </LinkButton>
              <LinkButton to="/events/$id/participants" params={{ id: event }} variant="default">
                {say("toList")}
              </LinkButton>
            </div>
          </>
        )}
      </header>
      <QueryState query={twins}>
        {({ items, more, apart }) => (
          <>
            <Section title={`${say("open")} (${items.length + more})`}>
              <Text role="status" ref={told} tabIndex={-1} className={classes.told}>
                {asked && say("asked", asked)}
              </Text>
              {items.length === 0 && <Text c="dimmed">{say("none")}</Text>}
              <TwinPairs pairs={items} />
              {more > 0 && <Text>{say("more", { count: more })}</Text>}
            </Section>
            {apart.length > 0 && <Apart pairs={apart} onAsked={setAsked} />}
          </>
        )}
      </QueryState>
      <Merges />
    </div>
  );
}
