import { IconAlertTriangle, IconCloudOff, IconLock } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Alert } from "./alert.tsx";
import { Button } from "./button.tsx";
import classes from "./state.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

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
  const Heading = order === 1 ? "h1" : "h2";
  return (
    <div className={classes.state}>
      <Heading className={classes.title}>{title}</Heading>
      {children}
    </div>
  );
}

/** What there is to add to the title of a state. */
export function Detail({ children }: { children: ReactNode }) {
  return <p className={classes.detail}>{children}</p>;
}

/** Somebody else may see this: what it would take. */
export function Forbidden({ title, detail, children }: { title: string; detail: string; children?: ReactNode }) {
  return (
    <div className={classes.state}>
      <IconLock size={40} stroke={1.5} aria-hidden className={classes.sign} />
      <h1 className={classes.title}>{title}</h1>
      <Detail>{detail}</Detail>
      {children}
    </div>
  );
}

/** What is asked for cannot be reached now; it comes by itself once it can. */
export function Offline({ title, detail, retry }: { title: string; detail: string; retry: Retry }) {
  return (
    <div role="status" className={classes.state}>
      <IconCloudOff size={40} stroke={1.5} aria-hidden className={classes.sign} />
      <h1 className={classes.title}>{title}</h1>
      <Detail>{detail}</Detail>
      <Button variant="light" onClick={retry.action}>
        {retry.label}
      </Button>
    </div>
  );
}

interface Retry {
  readonly label: string;
  readonly action: () => void;
}

/** It did not work: why, and a way to try again. */
export function Failed({ title, detail, retry }: { title: string; detail?: string; retry?: Retry }) {
  return (
    <Alert icon={<IconAlertTriangle />} title={title} tone="danger">
      {detail}
      {retry && (
        <Button variant="default" className={classes.again} onClick={retry.action}>
          {retry.label}
        </Button>
      )}
    </Alert>
  );
}
