import { Group, Stack, Text, Title } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type BilingualLine, can, type Grant, wordingIn } from "@wps/model";
import { organisationsQuery } from "../api.ts";
import { SaveButtons } from "../charts/save-buttons.tsx";
import { GivenAmountWords } from "../given-amount-words.tsx";
import { grantsQuery } from "../grant-queries.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { OrganisationName } from "../organisation-names.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { todayAtHome } from "../today.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Detail, Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import classes from "./grants.module.css";
import { takenGrants } from "./grants-taken.ts";
import { usePeriodWords } from "./period-words.ts";
import { grantTerms, grantTexts } from "./texts.ts";

/** The grants that one gives, passes on or spends, with what tells them apart. */
export function GrantList() {
  const say = useTexts(grantTexts);
  const query = useQuery(grantsQuery);
  const mayEdit = can(useActor(), "grant:edit");
  useDocumentTitle(say("title"));
  const add = mayEdit && (
    <LinkButton
      to="/grants/{-$grant}"
      params={{ grant: "new" }}
      size="md"
      leftSection={<IconPlus size={18} aria-hidden />}
    >
      {say("add")}
    </LinkButton>
  );
  return (
    <Stack gap="xl">
      <Group component="header" justify="space-between" align="end" gap="md">
        <div>
          <Title order={1}>{say("title")}</Title>
          <Text c="dimmed">{say("intro")}</Text>
        </div>
        {query.data && query.data.length > 0 && add}
      </Group>
      <QueryState query={query}>
        {(grants) =>
          grants.length === 0 ? (
            <Empty title={say("none")}>
              <Detail>{say(mayEdit ? "noneHintOwn" : "noneHint")}</Detail>
              {add}
            </Empty>
          ) : (
            <>
              <ul className={classes.list}>
                {grants.map((grant) => (
                  <GrantEntry key={grant.id} grant={grant} />
                ))}
              </ul>
              <GrantDownloads grants={grants} />
            </>
          )
        }
      </QueryState>
    </Stack>
  );
}

function GrantEntry({ grant: { id, title, number, chain, period, amount } }: { grant: Grant }) {
  const periodWords = usePeriodWords();
  return (
    <li className={classes.entry}>
      <div>
        <Link to="/grants/{-$grant}" params={{ grant: id }} className={classes.name}>
          <Wording of={title} />
        </Link>
        <p className={classes.quiet}>
          {chain.map(({ organisation, role }, at) => (
            <span key={`${role} ${organisation}`}>
              {at > 0 && <span aria-hidden> → </span>}
              <OrganisationName id={organisation} short />
            </span>
          ))}
        </p>
      </div>
      <div className={classes.when}>
        {number && <span>{number}</span>}
        <span className={classes.quiet}>{periodWords(period)}</span>
      </div>
      <div className={classes.amount}>
        <GivenAmountWords amount={amount} />
      </div>
    </li>
  );
}

const COLUMNS = [
  "name",
  "number",
  "donorActivity",
  "chain",
  "begins",
  "ends",
  "amount",
  "currency",
  "amountStatus",
  "marker",
  "shownAt",
] as const;

function GrantDownloads({ grants }: { grants: readonly Grant[] }) {
  const say = useTexts(grantTexts);
  const term = useTexts(grantTerms);
  const { language } = useLanguage();
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const said = (text: BilingualLine) => wordingIn(text, language).text;
  const taken = () => ({
    title: say("title"),
    about: [
      { term: say("source"), value: say("agreementSource") },
      { term: say("takenOn"), value: todayAtHome() },
    ],
    columns: COLUMNS.map((column) => say(column)),
    rows: takenGrants(grants, {
      said,
      nameOf: (id) => {
        const name = organisations.find((known) => known.id === id)?.name;
        return name ? said(name) : id;
      },
      role: (role) => term(`role.${role}`),
      marker: (marker) => term(`marker.${marker}`),
      origin: window.location.origin,
    }),
  });
  return <SaveButtons file="grants" of={say("title")} table={taken} />;
}
