import { Alert, Button, Stack, Text, TextInput } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { can, type FeedToken } from "@wps/model";
import { type FormEvent, useState } from "react";
import { ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { AddressBox } from "./address-box.tsx";
import { LinkList } from "./link-list.tsx";
import { feedLinksQuery, makeFeedLink } from "./queries.ts";
import classes from "./subscribe.module.css";
import { subscribeTexts } from "./texts.ts";

/** Where a reader goes on when the form gives way to what it made: hears that, and can copy it. */
const focus = (element: HTMLElement | null): void => element?.focus();

interface PrivateLinksProps {
  /** The address of the chosen events behind a secret; absent while nothing is chosen. */
  readonly addressOf: ((token: FeedToken) => string) | undefined;
}

/** The private links of whoever is at work here: made, shown once, listed and revoked. */
export function PrivateLinks({ addressOf }: PrivateLinksProps) {
  const say = useTexts(subscribeTexts);
  const { href } = useLocation();
  const isOwner = can(useActor(), "feed:own");
  return (
    <Section title={say("private")}>
      <Text maw="46rem">{say("privateHint")}</Text>
      <Alert color="yellow" variant="light" icon={<IconKey aria-hidden />} maw="46rem">
        {say("password")}
      </Alert>
      {isOwner ? (
        <OwnLinks addressOf={addressOf} />
      ) : (
        <LinkButton to="/sign-in" search={{ from: href }} variant="light" className={classes.start}>
          {say("signIn")}
        </LinkButton>
      )}
    </Section>
  );
}

function OwnLinks({ addressOf }: PrivateLinksProps) {
  const say = useTexts(subscribeTexts);
  const client = useQueryClient();
  const links = useQuery(feedLinksQuery);
  const [name, setName] = useState("");
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const isNamed = name.trim() !== "";
  const making = useMutation({
    mutationFn: makeFeedLink,
    onSuccess: () => {
      setName("");
      setAttempts(0);
      return client.invalidateQueries(feedLinksQuery);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (isNamed) making.mutate({ name });
  };
  return (
    <Stack gap="md">
      {making.data && addressOf ? (
        <Stack gap="sm" className={classes.made}>
          <Text fw={600} ref={focus} tabIndex={-1}>
            {say("made", { name: making.data.link.name })}
          </Text>
          <AddressBox address={addressOf(making.data.token)} />
          <Button variant="default" className={classes.start} onClick={() => making.reset()}>
            {say("done")}
          </Button>
        </Stack>
      ) : (
        <form ref={form} onSubmit={submit} noValidate className={classes.nameRow}>
          <TextInput
            size="md"
            label={say("name")}
            placeholder={say("namePlaceholder")}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={300}
            required
            withAsterisk={false}
            error={attempts > 0 && !isNamed ? say("nameNeeded") : making.error && sayWhy(making.error, say)}
          />
          <Button size="md" type="submit" loading={making.isPending} disabled={addressOf === undefined}>
            {say("make")}
          </Button>
        </form>
      )}
      <QueryState query={links}>{(items) => <LinkList links={items} />}</QueryState>
    </Stack>
  );
}

function sayWhy(error: Error, say: ReturnType<typeof useTexts<"tooMany" | "failed">>): string {
  const refusal = error instanceof ProblemError ? error.problem.refusal : undefined;
  return refusal?.code === "TOO_MANY_FEED_LINKS" ? say("tooMany", { most: refusal.most }) : say("failed");
}
