import { Stack, Text, Title } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useTexts } from "../language/i18n.ts";
import { CitedSources, SourceList } from "../sources.tsx";
import { Fold } from "../ui/fold.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { sources } from "./chain.ts";
import { LegalChain, Milestones } from "./legal-chain.tsx";
import { Levels } from "./levels.tsx";
import { Lookup } from "./lookup.tsx";
import { ReusedCodes } from "./reused-codes.tsx";
import { readProvincesSearch } from "./search.ts";
import { provinceTexts } from "./texts.ts";
import { UnitsSection } from "./units-section.tsx";

const route = getRouteApi("/reference/provinces");

/** Provinces then and now: what a code meant and means, what was made of what, and by which acts. */
export function ProvincesPage() {
  const say = useTexts(provinceTexts);
  const { code, day, q } = readProvincesSearch(route.useSearch());
  useDocumentTitle(say("title"));
  return (
    <CitedSources sources={sources}>
      <Stack gap={40}>
        <Stack component="header" gap={4}>
          <Title order={1}>{say("title")}</Title>
          <Text c="dimmed" maw="46rem">
            {say("intro")}
          </Text>
        </Stack>
        <Lookup asked={code === undefined ? q : String(code).padStart(2, "0")} day={day} />
        <ReusedCodes />
        <UnitsSection day={day} />
        <Levels />
        <Milestones />
        <Stack gap="md">
          <LegalChain />
          <Fold title={say("sources")} count={sources.length}>
            <SourceList />
          </Fold>
        </Stack>
      </Stack>
    </CitedSources>
  );
}
