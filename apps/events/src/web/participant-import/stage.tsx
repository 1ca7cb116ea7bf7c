import { Stack, Title } from "@mantine/core";
import { type ReactNode, useEffect, useId, useRef } from "react";
import classes from "./import-page.module.css";

interface StageProps {
  readonly title: string;
  /** Whether somebody has come here by a press: their place is the heading then. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

/** A step of the import under its own heading. */
export function Stage({ title, takesFocus = true, children }: StageProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <Stack component="section" aria-labelledby={id} gap="md" className={classes.stage}>
      <Title order={2} id={id} ref={heading} tabIndex={-1} className={classes.heading}>
        {title}
      </Title>
      {children}
    </Stack>
  );
}
