import { Stack, Text, Title } from "@mantine/core";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { OrganisationNames } from "../organisation-names.tsx";
import { useMe } from "../session.ts";
import { FormSection } from "../ui/form-section.tsx";
import { Tag } from "../ui/tag.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { PasswordForm } from "./password-form.tsx";
import { accountTexts } from "./texts.ts";

/** Who one is here, and one's own password. */
export function OwnAccountPage() {
  const say = useTexts(accountTexts);
  const term = useTexts(terms);
  const me = useMe();
  useDocumentTitle(say("own"));
  if (me.role === "public") return null;
  return (
    <Stack gap={48}>
      <Title order={1}>{say("own")}</Title>
      <FormSection title={me.name} hint={say("ownHint")}>
        <Stack gap="xs" align="start">
          <Text>{me.email}</Text>
          <Tag tone="accent">{term(`account.${me.role}`)}</Tag>
          <OrganisationNames ids={me.organisations} />
        </Stack>
      </FormSection>
      <FormSection title={say("password")} hint={say("passwordHint")}>
        <PasswordForm holder={me} />
      </FormSection>
    </Stack>
  );
}
