import { Button, Group, Input, SegmentedControl, Text } from "@mantine/core";
import { wordingIn } from "@wps/model";
import { useId } from "react";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { terms } from "../../language/terms.ts";
import { NO_TEXT } from "../draft/bilingual.ts";
import { ENTERED_BY_HAND, type TaskLinkDraft } from "../draft/task-link.ts";
import { BilingualField } from "../fields/bilingual-field.tsx";
import { useDisclosed } from "../fields/use-disclosed.ts";
import { sectionTexts } from "./texts.ts";

interface LinkReasonProps {
  readonly path: string;
  readonly value: TaskLinkDraft;
  readonly onChange: (value: TaskLinkDraft) => void;
}

/** Why the event belongs to the clause. The reason that holds of every link made here is read, not asked for. */
export function LinkReason({ path, value, onChange }: LinkReasonProps) {
  const say = useTexts(sectionTexts);
  const term = useTexts(terms);
  const { language } = useLanguage();
  const id = useId();
  const usual =
    value.basis === "suggested" && value.why.vi === ENTERED_BY_HAND.vi && value.why.en === ENTERED_BY_HAND.en;
  const fields = useDisclosed(`${path}.why`, !usual);
  // Another reason in one language must not stand beside the usual one in the other.
  const another = () => {
    onChange({ ...value, why: NO_TEXT });
    fields.show();
  };
  if (!fields.shown) {
    return (
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {say("whyRead", { why: wordingIn(ENTERED_BY_HAND, language).text })}
        </Text>
        <Button variant="subtle" size="compact-sm" mih={32} onClick={another}>
          {say("changeWhy")}
        </Button>
      </Group>
    );
  }
  return (
    <>
      <BilingualField
        path={`${path}.why`}
        label={say("why")}
        required
        value={value.why}
        onChange={(why) => onChange({ ...value, why })}
      />
      <Input.Wrapper label={say("basis")} labelElement="div" labelProps={{ id }} size="md">
        <div>
          <SegmentedControl
            mt={4}
            aria-labelledby={id}
            value={value.basis}
            onChange={(basis) => onChange({ ...value, basis })}
            data={(["suggested", "stated"] as const).map((basis) => ({ value: basis, label: term(`basis.${basis}`) }))}
          />
        </div>
      </Input.Wrapper>
    </>
  );
}
