import { Text, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import classes from "./form-section.module.css";

interface FormSectionProps {
  readonly title: string;
  readonly hint: string;
  readonly mark?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the form: what it is about on one side, its inputs on the other. */
export function FormSection({ title, hint, mark, children }: FormSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div>
        <Title order={2} id={id}>
          {title} {mark}
        </Title>
        <Text size="sm" c="dimmed" mt={4}>
          {hint}
        </Text>
      </div>
      <div className={classes.inputs}>{children}</div>
    </section>
  );
}
