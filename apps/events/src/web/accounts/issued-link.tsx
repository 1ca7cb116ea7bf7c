import { Button, CopyButton, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import type { IssuedLink } from "../../contract/invitations.ts";
import { sayInstant } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Dialog } from "../ui/dialog.tsx";
import { accountTexts } from "./texts.ts";

/** A one-time link, to copy now: it is not told again. */
export function IssuedLinkDialog({ issued, onClose }: { issued: IssuedLink; onClose: () => void }) {
  const say = useTexts(accountTexts);
  const { language } = useLanguage();
  const { invitation, link } = issued;
  const name = invitation.purpose === "first-admin" ? "" : invitation.name;
  return (
    <Dialog onClose={onClose} title={say("linkFor", { name })} size="lg" closeLabel={say("close")}>
      <Stack>
        <Text size="sm">{say("linkHint", { when: sayInstant(invitation.expiresAt, language) })}</Text>
        <TextInput
          size="md"
          label={say("link")}
          value={link}
          readOnly
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
        />
        <Group justify="flex-end">
          <CopyButton value={link} timeout={4000}>
            {({ copied, copy }) => (
              <Button
                size="md"
                onClick={copy}
                leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
              >
                <span role="status">{say(copied ? "copied" : "copy")}</span>
              </Button>
            )}
          </CopyButton>
          <Button size="md" variant="default" onClick={onClose}>
            {say("done")}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
