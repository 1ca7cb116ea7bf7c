import { Alert, Button, Stack, Text, Title, VisuallyHidden } from "@mantine/core";
import { IconAlertTriangle, IconCloudOff, IconLock } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./state.module.css";

/** Something is on its way: the outline of a page, which shows only when it takes a moment. */
export function Loading({ label }: { label: string }) {
  return (
    <div role="status" className={classes.loading}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <div className={classes.heading} />
      <div className={classes.line} />
      <div className={classes.line} />
      <div className={classes.block} />
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly order?: 1 | 2;
  readonly children?: ReactNode;
}

/** Nothing is here, and what one can do about it. */
export function Empty({ title, order = 2, children }: EmptyProps) {
  return (
    <Stack align="center" gap="xs" className={classes.state}>
      <Title order={order} size="h3">
        {title}
      </Title>
      {children}
    </Stack>
  );
}

/** Somebody else may see this: what it would take. */
export function Forbidden({ title, detail, children }: { title: string; detail: string; children?: ReactNode }) {
  return (
    <Stack align="center" gap="xs" className={classes.state}>
      <IconLock size={40} stroke={1.5} aria-hidden className={classes.sign} />
      <Title order={1} size="h3">
        {title}
      </Title>
      <Text c="dimmed">{detail}</Text>
      {children}
    </Stack>
  );
}

/** What is asked for cannot be reached now; it comes by itself once it can. */
export function Offline({ title, detail, retry }: { title: string; detail: string; retry: Retry }) {
  return (
    <Stack align="center" gap="xs" role="status" className={classes.state}>
      <IconCloudOff size={40} stroke={1.5} aria-hidden className={classes.sign} />
      <Title order={1} size="h3">
        {title}
      </Title>
      <Text c="dimmed">{detail}</Text>
      <Button mt="xs" variant="light" onClick={retry.action}>
        {retry.label}
      </Button>
    </Stack>
  );
}

interface Retry {
  readonly label: string;
  readonly action: () => void;
}

/** It did not work: why, and a way to try again. */
export function Failed({ title, detail, retry }: { title: string; detail?: string; retry?: Retry }) {
  return (
    <Alert icon={<IconAlertTriangle />} title={title} color="red" variant="light" role="alert">
      {detail && <Text size="sm">{detail}</Text>}
      {retry && (
        <Button mt="sm" size="sm" variant="default" onClick={retry.action}>
          {retry.label}
        </Button>
      )}
    </Alert>
  );
}
