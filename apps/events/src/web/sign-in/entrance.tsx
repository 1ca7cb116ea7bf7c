import { Alert, Stack, Text, Title } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTexts } from "../language/i18n.ts";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import classes from "./entrance.module.css";
import { explain } from "./setback.ts";
import { signInTexts } from "./texts.ts";

interface EntranceProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly foot?: string;
  readonly children: ReactNode;
}

/** A door to the app: one panel in the middle of the page. */
export function Entrance({ title, hint, foot, children }: EntranceProps) {
  useDocumentTitle(title);
  return (
    <Stack className={classes.entrance} gap="md">
      <div className={classes.panel}>
        <Stack gap="lg">
          <div>
            <Title order={1}>{title}</Title>
            {hint !== undefined && (
              <Text c="dimmed" mt={6}>
                {hint}
              </Text>
            )}
          </div>
          {children}
        </Stack>
      </div>
      {foot !== undefined && (
        <Text size="sm" c="dimmed" ta="center" px="md">
          {foot}
        </Text>
      )}
    </Stack>
  );
}

/** Why nobody came in; takes the focus as it comes. */
export function Refusal({ error }: { error: Error }) {
  const say = useTexts(signInTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert ref={box} tabIndex={-1} role="alert" color="red" icon={<IconAlertTriangle aria-hidden />}>
      {explain(error, say)}
    </Alert>
  );
}
