import { Button, Group, NativeSelect, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ConsentPurpose, latestConsentText, NewConsent, type Participation, type PlainDate } from "@wps/model";
import { useState } from "react";
import { ProblemError } from "../api.ts";
import { DayField } from "../day-field.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { consentsQuery, recordConsent } from "../rights/rights.ts";
import { rightsTerms } from "../rights/rights-terms.ts";
import { Alert } from "../ui/alert.tsx";
import classes from "./consents.module.css";
import { rightsTexts } from "./rights-texts.ts";

const CHANNELS = NewConsent.shape.channel;

/** Writes down one word on one purpose: nothing is chosen before somebody chooses, and yes and no are a press each. */
export function ConsentForm({ of }: { of: Participation["id"] }) {
  const say = useTexts(rightsTexts);
  const term = useTexts(rightsTerms);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [purpose, setPurpose] = useState<ConsentPurpose>();
  const [channel, setChannel] = useState<NewConsent["channel"]>("paper");
  const [on, setOn] = useState<PlainDate>();
  const [isPressed, setIsPressed] = useState(false);
  const writing = useMutation({
    networkMode: "always",
    mutationFn: (said: NewConsent) => recordConsent(of, said),
    onSuccess: () => {
      setPurpose(undefined);
      setIsPressed(false);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: consentsQuery(of).queryKey }),
  });
  const write = (isGiven: boolean) => {
    setIsPressed(true);
    if (purpose === undefined || on === undefined) return;
    writing.mutate({ purpose, isGiven, text: latestConsentText(purpose).version, language, channel, on });
  };
  const isLater = writing.error instanceof ProblemError && writing.error.problem.code === "SIGNED_LATER";
  return (
    <div className={classes.form}>
      <Title order={3}>{say("write")}</Title>
      <NativeSelect
        label={say("purpose")}
        value={purpose ?? ""}
        onChange={({ currentTarget }) => setPurpose(ConsentPurpose.safeParse(currentTarget.value).data)}
        data={[
          { value: "", label: say("choose") },
          ...ConsentPurpose.options.map((value) => ({ value, label: term(`purpose.${value}`) })),
        ]}
      />
      {purpose && <Text size="sm">{latestConsentText(purpose)[language]}</Text>}
      <NativeSelect
        label={say("channel")}
        value={channel}
        onChange={({ currentTarget }) => setChannel(CHANNELS.parse(currentTarget.value))}
        data={CHANNELS.options.map((value) => ({ value, label: term(`channel.${value}`) }))}
      />
      <DayField label={say("on")} value={on} onChange={setOn} size="sm" />
      {isPressed && (purpose === undefined || on === undefined) && <Alert tone="danger">{say("needed")}</Alert>}
      {writing.error && <Alert tone="danger">{say(isLater ? "later" : "failed")}</Alert>}
      <Text role="status" size="sm">
        {writing.isSuccess && say("noted")}
      </Text>
      <Group gap="sm">
        <Button variant="default" disabled={writing.isPending} onClick={() => write(true)}>
          {say("yes")}
        </Button>
        <Button variant="default" disabled={writing.isPending} onClick={() => write(false)}>
          {say("no")}
        </Button>
      </Group>
    </div>
  );
}
