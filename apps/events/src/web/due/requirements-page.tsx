import { Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { GrantId } from "@wps/model";
import { grantQuery } from "../grant-queries.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { requirementsQuery } from "./due.ts";
import { requirementTexts } from "./requirement-texts.ts";
import { RequirementsForm } from "./requirements-form.tsx";

/** What the agreement of a grant asks for, to read or to write anew. */
export function RequirementsPage({ id }: { id: GrantId }) {
  const say = useTexts(requirementTexts);
  const grant = useQuery(grantQuery(id));
  const requirements = useQuery(requirementsQuery(id));
  useDocumentTitle(say("title"));
  return (
    <QueryState query={grant}>
      {(found) => (
        <Stack gap="xl">
          <Group component="header" justify="space-between" align="end" gap="md">
            <div>
              <Title order={1}>{say("title")}</Title>
              <Text c="dimmed">
                <Wording of={found.title} />
              </Text>
            </div>
            <LinkButton to="/due/{-$grant}" params={{ grant: undefined }} variant="default">
              {say("back")}
            </LinkButton>
          </Group>
          <QueryState query={requirements}>{(kept) => <RequirementsForm grant={found} before={kept} />}</QueryState>
        </Stack>
      )}
    </QueryState>
  );
}
