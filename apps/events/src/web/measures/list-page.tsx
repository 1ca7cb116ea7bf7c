import { Checkbox, Stack, Text, Title } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import { MEASURES } from "@wps/model/catalogue";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Button } from "../ui/button.tsx";
import { Detail, Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { catalogueTexts } from "./catalogue-texts.ts";
import { whereTold } from "./families.ts";
import { FamilyList } from "./family-list.tsx";
import classes from "./list-page.module.css";
import { type ListSearch, listed, readListSearch } from "./list-search.ts";
import { ListSearchBox } from "./list-search-box.tsx";
import back from "./measure-page.module.css";
import { measurePageTexts } from "./page-texts.ts";

const route = getRouteApi("/measures/$measure");
const TOLD = MEASURES.filter(({ code }) => whereTold(code) !== "nowhere").length;

/** Every measure of the catalogue by its family, and which of them have numbers here. */
export function ListPage() {
  const say = useTexts(catalogueTexts);
  const sayPage = useTexts(measurePageTexts);
  const { language } = useLanguage();
  const navigate = route.useNavigate();
  const search = readListSearch(route.useSearch());
  const families = listed(search, language);
  const change = (more: ListSearch) =>
    void navigate({ search: { ...search, ...more }, replace: true, resetScroll: false });
  useDocumentTitle(say("title"));
  return (
    <Stack gap="xl">
      <Stack component="header" gap="xs" maw="50rem">
        <Link to="/measures" className={back.back}>
          {sayPage("overview")}
        </Link>
        <Title order={1}>{say("title")}</Title>
        <Text c="dimmed">{say("intro", { all: MEASURES.length, told: TOLD })}</Text>
      </Stack>
      <search className={classes.search} data-screen-only>
        <ListSearchBox value={search.q ?? ""} onSearch={(q) => change({ q: q === "" ? undefined : q })} />
        <Checkbox
          label={say("onlyTold")}
          checked={search.told !== undefined}
          onChange={(event) => change({ told: event.currentTarget.checked ? "yes" : undefined })}
        />
      </search>
      <p className={classes.found} role="status">
        {say("found", { count: families.reduce((sum, { measures }) => sum + measures.length, 0) })}
      </p>
      {families.length === 0 && (
        <Empty title={say("nothing")}>
          <Detail>{say("nothingHint")}</Detail>
          <Button variant="light" onClick={() => change({ q: undefined, told: undefined })}>
            {say("showAll")}
          </Button>
        </Empty>
      )}
      {families.map((of) => (
        <FamilyList key={of.family} {...of} />
      ))}
    </Stack>
  );
}
