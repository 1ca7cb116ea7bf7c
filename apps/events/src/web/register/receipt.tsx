import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { RegistrationReceipt } from "../../contract/registrations.ts";
import { useTexts } from "../language/i18n.ts";
import { addressAt, OwnLink } from "../people/own-link.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { registerTexts } from "./texts.ts";

interface ReceiptProps {
  readonly receipt: RegistrationReceipt;
  readonly onAnother: () => void;
}

/** What became of a registration, and the link that is shown this once; takes the focus as it comes. */
export function Receipt({ receipt: { status, place, token }, onAnother }: ReceiptProps) {
  const say = useTexts(registerTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack gap="lg">
      <div>
        <Title order={2} ref={heading} tabIndex={-1}>
          {say(status)}
        </Title>
        <Text mt={6}>{status === "confirmed" ? say("confirmedHint") : say("waitingHint", { place: place ?? 1 })}</Text>
        <Text mt={6} size="sm" c="dimmed">
          {say("before")}
        </Text>
      </div>
      <div>
        <OwnLink label={say("link")} address={addressAt("place", token)} />
        <Text size="sm" mt={6}>
          {say("linkHint")}
        </Text>
      </div>
      <Group gap="sm">
        <LinkButton to="/place/$token" params={{ token }} size="md">
          {say("open")}
        </LinkButton>
        <Button size="md" variant="default" onClick={onAnother}>
          {say("another")}
        </Button>
      </Group>
    </Stack>
  );
}
