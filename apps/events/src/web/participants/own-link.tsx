import { Button, CopyButton, Group, Text, TextInput, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { Participation } from "@wps/model";
import { sayInstant } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { offerOwnData, revokeOwnData } from "../rights/rights.ts";
import { Alert } from "../ui/alert.tsx";
import classes from "./consents.module.css";
import { rightsTexts } from "./rights-texts.ts";

/** A link to one's own data, to hand over: it is told once, and can be taken back. */
export function OwnLink({ of }: { of: Participation["id"] }) {
  const say = useTexts(rightsTexts);
  const { language } = useLanguage();
  const making = useMutation({ networkMode: "always", mutationFn: () => offerOwnData(of) });
  const revoking = useMutation({
    networkMode: "always",
    mutationFn: () => revokeOwnData(of),
    onSuccess: () => making.reset(),
  });
  const made = making.data;
  return (
    <div className={classes.form}>
      <Title order={3}>{say("link")}</Title>
      <Text size="sm" c="dimmed">
        {say("linkHint")}
      </Text>
      {(making.error ?? revoking.error) && <Alert tone="danger">{say("failed")}</Alert>}
      {made && (
        <TextInput
          label={say("made", { when: sayInstant(made.expiresAt, language) })}
          value={made.link}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <Text role="status" size="sm">
        {revoking.isSuccess && !made && say("revoked")}
      </Text>
      <Group gap="sm">
        {made && (
          <CopyButton value={made.link} timeout={4000}>
            {({ copied, copy }) => (
              <Button onClick={copy}>
                <span role="status">{say(copied ? "copied" : "copy")}</span>
              </Button>
            )}
          </CopyButton>
        )}
        <Button variant="default" loading={making.isPending} onClick={() => making.mutate()}>
          {say("make")}
        </Button>
        <Button variant="default" loading={revoking.isPending} onClick={() => revoking.mutate()}>
          {say("revoke")}
        </Button>
      </Group>
    </div>
  );
}
