import { Button, Group, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FeedLink } from "@wps/model";
import { useRef, useState } from "react";
import { sayInstant } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { feedLinksQuery, revokeFeedLink } from "./queries.ts";
import classes from "./subscribe.module.css";
import { subscribeTexts } from "./texts.ts";

/** Where a reader goes on when what they pressed gives way to something else. */
const focus = (element: HTMLElement | null): void => element?.focus();

/** The links that there are, each with the way to revoke it. */
export function LinkList({ links }: { links: readonly FeedLink[] }) {
  const say = useTexts(subscribeTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  const [revoked, setRevoked] = useState<string>();
  const noteRevoked = ({ name }: FeedLink) => {
    setRevoked(name);
    heading.current?.focus();
  };
  return (
    <div>
      <Title order={3} ref={heading} tabIndex={-1}>
        {say("links")}
      </Title>
      <VisuallyHidden aria-live="polite">{revoked !== undefined && say("revoked", { name: revoked })}</VisuallyHidden>
      {links.length === 0 ? (
        <Text c="dimmed">{say("noLinks")}</Text>
      ) : (
        <ul className={classes.links}>
          {links.map((link) => (
            <LinkRow key={link.id} link={link} onRevoked={noteRevoked} />
          ))}
        </ul>
      )}
    </div>
  );
}

function LinkRow({ link, onRevoked }: { link: FeedLink; onRevoked: (link: FeedLink) => void }) {
  const say = useTexts(subscribeTexts);
  const { language } = useLanguage();
  const client = useQueryClient();
  const [asked, setAsked] = useState<"not-yet" | "now" | "before">("not-yet");
  const revoking = useMutation({
    mutationFn: () => revokeFeedLink(link.id),
    onSuccess: () => {
      onRevoked(link);
      return client.invalidateQueries(feedLinksQuery);
    },
  });
  const used =
    link.usedAt === undefined ? say("neverUsed") : say("usedAt", { when: sayInstant(link.usedAt, language) });
  return (
    <li className={classes.link}>
      <div>
        <Text fw={600}>{link.name}</Text>
        <Text size="sm" c="dimmed">
          {say("madeAt", { when: sayInstant(link.madeAt, language) })} · {used}
        </Text>
      </div>
      {asked === "now" ? (
        <div>
          <Text size="sm">{say("revokeSure", { name: link.name })}</Text>
          {revoking.isError && <Text c="red">{say("failed")}</Text>}
          <Group gap="xs" mt={4}>
            <Button
              size="sm"
              color="red"
              variant="light"
              ref={focus}
              loading={revoking.isPending}
              onClick={() => revoking.mutate()}
            >
              {say("revokeYes")}
            </Button>
            <Button size="sm" variant="default" onClick={() => setAsked("before")}>
              {say("keep")}
            </Button>
          </Group>
        </div>
      ) : (
        <Button
          size="sm"
          variant="default"
          aria-label={say("revokeOf", { name: link.name })}
          ref={asked === "before" ? focus : undefined}
          onClick={() => setAsked("now")}
        >
          {say("revoke")}
        </Button>
      )}
    </li>
  );
}
