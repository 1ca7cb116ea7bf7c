import { NativeSelect, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, notFound } from "@tanstack/react-router";
import { wordingIn } from "@wps/model";
import { useState } from "react";
import type { ReleaseInFull } from "../../contract/releases.ts";
import { organisationsQuery } from "../api.ts";
import { sayNumber } from "../language/counts.ts";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayDayOf } from "../language/moments.ts";
import { QueryState } from "../query-state.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { PeopleTables } from "./people-tables.tsx";
import { releaseQuery } from "./queries.ts";
import { portalTexts, releaseTexts } from "./texts.ts";

const route = getRouteApi("/releases/$number");
const EVERYTHING = "*";

/** One release with all its tables, as they were told. */
export function ReleasePage() {
  const { number } = route.useParams();
  if (!/^[1-9]\d{0,8}$/.test(number)) throw notFound();
  const query = useQuery(releaseQuery(Number(number)));
  return <QueryState query={query}>{(release) => <Shown of={release} />}</QueryState>;
}

function Shown({ of: { release, tables } }: { of: ReleaseInFull }) {
  const say = useTexts(releaseTexts);
  const portal = useTexts(portalTexts);
  const { language } = useLanguage();
  const { data: known = [] } = useQuery(organisationsQuery);
  const [chosen, setChosen] = useState(EVERYTHING);
  const { number, until, madeAt, told, hidden, isAudited } = release;
  const title = say("entry", { number, until: sayDay(until, language) });
  useDocumentTitle(title);
  const nameOf = (id: string) => {
    const name = known.find((one) => one.id === id)?.name;
    return name ? wordingIn(name, language).text : id;
  };
  const funders = [...new Set(tables.flatMap(({ funder }) => funder ?? []))];
  return (
    <Stack gap="lg">
      <header>
        <Title order={1}>{title}</Title>
        <Text c="dimmed" maw="46rem">
          {say("entryHint", {
            made: sayDayOf(madeAt, language),
            told: sayNumber(told, language),
            hidden: sayNumber(hidden, language),
          })}{" "}
          {say(isAudited ? "audited" : "unaudited")}
        </Text>
      </header>
      <div data-screen-only>
        <LinkButton to="/releases" variant="default">
          {say("toReleases")}
        </LinkButton>
      </div>
      <NativeSelect
        label={portal("whom")}
        maw="24rem"
        data={[
          { value: EVERYTHING, label: portal("everything") },
          ...funders.map((id) => ({ value: id, label: nameOf(id) })),
        ]}
        value={chosen}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      />
      <PeopleTables tables={tables.filter(({ funder }) => (funder ?? EVERYTHING) === chosen)} />
    </Stack>
  );
}
