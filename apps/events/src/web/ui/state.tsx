import { Alert, Button, Center, Loader, Stack, Text, Title, VisuallyHidden } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";

/** Something is on its way. */
export function Loading({ label }: { label: string }) {
  return (
    <Center mih={240} role="status">
      <Loader type="dots" />
      <VisuallyHidden>{label}</VisuallyHidden>
    </Center>
  );
}

/** Nothing is here, and what one can do about it. */
export function Empty({ title, order = 2, children }: { title: string; order?: 1 | 2; children?: ReactNode }) {
  return (
    <Center mih={200}>
      <Stack align="center" gap="xs" maw={460} ta="center" p="md">
        <Title order={order} size="h3">
          {title}
        </Title>
        {children}
      </Stack>
    </Center>
  );
}

/** It did not work: why, and a way to try again. */
export function Failed({
  title,
  detail,
  retry,
}: {
  title: string;
  detail?: string;
  retry?: { label: string; action: () => void };
}) {
  return (
    <Alert icon={<IconAlertTriangle />} title={title} color="red" variant="light" role="alert">
      {detail && <Text size="sm">{detail}</Text>}
      {retry && (
        <Button mt="sm" size="xs" variant="default" onClick={retry.action}>
          {retry.label}
        </Button>
      )}
    </Alert>
  );
}
