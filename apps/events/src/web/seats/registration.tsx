import { Button, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ProgrammeEvent, SeatPlan } from "@wps/model";
import { sayInstant } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { addressAt, OwnLink } from "../people/own-link.tsx";
import { makeRegistrationLink, seatsQuery, withdrawRegistrationLink } from "../people/seat-links.ts";
import { useSeatSetback } from "../people/seat-setback.ts";
import { Alert } from "../ui/alert.tsx";
import { Section } from "../ui/section.tsx";
import classes from "./seats-page.module.css";
import { seatsTexts } from "./texts.ts";

interface RegistrationProps {
  readonly event: ProgrammeEvent;
  readonly plan: SeatPlan;
  readonly hasLink: boolean;
}

/** Where people register themselves: at an address for everybody, or under a link that the organisers hand out. */
export function Registration({ event, plan, hasLink }: RegistrationProps) {
  const say = useTexts(seatsTexts);
  const { language } = useLanguage();
  const isShown = event.publication === "published" && event.sensitivity === "open";
  return (
    <Section title={say("registrationTitle")}>
      {plan.registerUntil === undefined ? (
        <Text c="dimmed">{say("registrationClosed")}</Text>
      ) : (
        <>
          <Text>{say("registrationOpen", { when: sayInstant(plan.registerUntil, language) })}</Text>
          {isShown ? (
            <div className={classes.form}>
              <OwnLink label={say("publicAddress")} address={addressAt("register", event.id)} />
            </div>
          ) : (
            <PrivateLink event={event} hasLink={hasLink} />
          )}
        </>
      )}
    </Section>
  );
}

function PrivateLink({ event, hasLink }: Omit<RegistrationProps, "plan">) {
  const say = useTexts(seatsTexts);
  const explain = useSeatSetback();
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries(seatsQuery(event.id));
  const making = useMutation({ mutationFn: () => makeRegistrationLink(event.id), onSuccess });
  const withdrawing = useMutation({
    mutationFn: () => withdrawRegistrationLink(event.id),
    onSuccess: () => {
      making.reset();
      return onSuccess();
    },
  });
  const error = making.error ?? withdrawing.error;
  return (
    <>
      <Text>{say("privately")}</Text>
      {hasLink && (
        <Text size="sm" c="dimmed">
          {say("hasLink")}
        </Text>
      )}
      {error && <Alert tone="danger">{explain(error)}</Alert>}
      {making.data && (
        <div className={classes.fresh}>
          <OwnLink label={say("registrationLink")} address={addressAt("register", making.data.token)} />
        </div>
      )}
      <Text role="status" size="sm">
        {withdrawing.isSuccess && !hasLink && say("registrationWithdrawn")}
      </Text>
      <Group gap="sm">
        {!making.data && (
          <Button variant="light" loading={making.isPending} onClick={() => making.mutate()}>
            {say("makeRegistrationLink")}
          </Button>
        )}
        {hasLink && (
          <Button variant="default" loading={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
            {say("withdrawRegistration")}
          </Button>
        )}
      </Group>
    </>
  );
}
