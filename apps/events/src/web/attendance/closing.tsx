import { Button, Group, Text } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import type { AttendanceRegister, ProgrammeEvent } from "@wps/model";
import { useEffect, useState } from "react";
import { ProblemError } from "../api.ts";
import { sayInstant } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Alert } from "../ui/alert.tsx";
import { Section } from "../ui/section.tsx";
import type { missingIn, Spot } from "./register-rows.ts";
import { registerTexts } from "./texts.ts";
import { useRegisterChange, useRegisterSetback } from "./use-register-change.ts";

interface ClosingProps {
  readonly event: ProgrammeEvent;
  readonly register: AttendanceRegister;
  readonly mayEdit: boolean;
  /** How many marks are not saved yet. */
  readonly unsent: number;
  readonly missing: ReturnType<typeof missingIn>;
  readonly onGo: (spot: Spot) => void;
}

/** Whether attendance is complete, what it means to say so, and what still stands in the way. */
export function Closing({ event, register, mayEdit, unsent, missing, onGo }: ClosingProps) {
  const say = useTexts(registerTexts);
  const { language } = useLanguage();
  const explain = useRegisterSetback();
  const changing = useRegisterChange(event.id, register);
  const [isWaiting, setIsWaiting] = useState(false);
  const { rule, closedAt } = register;
  const { mutate } = changing;
  // What is on its way belongs to what is closed: the register waits for it.
  useEffect(() => {
    if (!isWaiting || unsent > 0) return;
    setIsWaiting(false);
    mutate({ ...(rule && { rule }), closed: true });
  }, [isWaiting, unsent, rule, mutate]);
  const set = (closed: boolean) => {
    if (closed) setIsWaiting(true);
    else mutate({ ...(rule && { rule }), closed });
  };
  const refusal = changing.error instanceof ProblemError ? changing.error.problem.refusal : undefined;
  const lacksMarks = refusal?.code === "REGISTER_INCOMPLETE" && refusal.unmarked > 0;
  const isIncomplete = lacksMarks && missing.count > 0;
  // What was missing has been marked since.
  const setback = lacksMarks && missing.count === 0 ? null : changing.error;
  const { first } = missing;
  return (
    <Section title={say("closing")}>
      {closedAt !== undefined && (
        <Group gap="xs" wrap="nowrap" align="start">
          <IconLock size={20} aria-hidden style={{ flex: "none", marginTop: 3 }} />
          <Text>{say("closed", { moment: sayInstant(closedAt, language) })}</Text>
        </Group>
      )}
      <Text size="sm" c="dimmed">
        {say(closedAt === undefined ? "closingHint" : "reopenHint")}
      </Text>
      {isWaiting && unsent > 0 && (
        <Alert tone="warn" role="status">
          {say("unsentFirst")}
        </Alert>
      )}
      {setback && (
        <Alert tone="danger">{isIncomplete ? say("incomplete", { count: missing.count }) : explain(setback)}</Alert>
      )}
      {mayEdit && (
        <Group gap="sm" data-screen-only>
          {isIncomplete && first && (
            <Button size="md" variant="light" onClick={() => onGo(first)}>
              {say("toMissing")}
            </Button>
          )}
          <Button
            size="md"
            variant={closedAt === undefined ? "filled" : "default"}
            loading={changing.isPending}
            onClick={() => set(closedAt === undefined)}
          >
            {say(closedAt === undefined ? "close" : "reopen")}
          </Button>
        </Group>
      )}
    </Section>
  );
}
