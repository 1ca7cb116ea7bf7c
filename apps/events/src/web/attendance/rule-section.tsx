import { Button, Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { type AttendanceRegister, CompletionRule, type ProgrammeEvent, USUAL_RULE } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { Alert } from "../ui/alert.tsx";
import { Section } from "../ui/section.tsx";
import { registerTexts } from "./texts.ts";
import { useRegisterChange, useRegisterSetback } from "./use-register-change.ts";

interface RuleSectionProps {
  readonly event: ProgrammeEvent;
  readonly register: AttendanceRegister;
  readonly mayEdit: boolean;
}

/** When the course counts as completed, and how to say so. */
export function RuleSection({ event, register, mayEdit }: RuleSectionProps) {
  const say = useTexts(registerTexts);
  const [isEditing, setIsEditing] = useState(false);
  const { rule } = register;
  return (
    <Section title={say("ruleTitle")}>
      <Text>{rule ? say(`rule.${rule.excused}`, { percent: rule.percent }) : say("noRule")}</Text>
      {mayEdit && isEditing && <RuleForm event={event} register={register} onDone={() => setIsEditing(false)} />}
      {mayEdit && !isEditing && (
        <Group data-screen-only>
          <Button variant={rule ? "default" : "light"} size="md" onClick={() => setIsEditing(true)}>
            {say(rule ? "changeRule" : "setRule")}
          </Button>
        </Group>
      )}
      <Text size="sm" c="dimmed">
        {say("ruleHint")}
      </Text>
    </Section>
  );
}

type RuleFormProps = Omit<RuleSectionProps, "mayEdit"> & { readonly onDone: () => void };

function RuleForm({ event, register, onDone }: RuleFormProps) {
  const say = useTexts(registerTexts);
  const explain = useRegisterSetback();
  const before = register.rule ?? USUAL_RULE;
  const [percent, setPercent] = useState(`${before.percent}`);
  const [excused, setExcused] = useState(before.excused);
  const [isPressed, setIsPressed] = useState(false);
  const changing = useRegisterChange(event.id, register);
  const rule = CompletionRule.safeParse({ percent: Number(percent), excused });
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setIsPressed(true);
    const closed = register.closedAt !== undefined;
    if (rule.success) changing.mutate({ rule: rule.data, closed }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {changing.error && <Alert tone="danger">{explain(changing.error)}</Alert>}
        <Group align="start" gap="sm">
          <TextInput
            label={say("percent")}
            inputMode="numeric"
            maxLength={3}
            value={percent}
            onChange={({ currentTarget }) => setPercent(currentTarget.value)}
            error={isPressed && !rule.success && say("percentWrong")}
          />
          <NativeSelect
            label={say("excused")}
            value={excused}
            onChange={({ currentTarget }) => setExcused(CompletionRule.shape.excused.parse(currentTarget.value))}
            data={CompletionRule.shape.excused.options.map((value) => ({ value, label: say(`excused.${value}`) }))}
          />
        </Group>
        <Group gap="sm">
          <Button type="submit" size="md" loading={changing.isPending}>
            {say("saveRule")}
          </Button>
          <Button size="md" variant="default" onClick={onDone}>
            {say("cancel")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
