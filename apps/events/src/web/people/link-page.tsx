import { Stack, Text, Title } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { LinkedEvent } from "../../contract/seats.ts";
import { ProblemError } from "../api.ts";
import { sayDates } from "../language/dates.ts";
import { texts, useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { OrganisationNames } from "../organisation-names.tsx";
import { PlaceName } from "../place-name.tsx";
import { QueryState } from "../query-state.tsx";
import { Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import classes from "./link-page.module.css";

const words = texts(
  "link-page",
  {
    gone: "Liên kết này không mở được",
    goneHint: "Liên kết đã hết hạn, đã được thay hoặc chưa từng có. Hãy hỏi người đã gửi liên kết.",
    when: "Thời gian",
    where: "Địa điểm",
    hosts: "Đơn vị tổ chức",
    privately: "Ban tổ chức sẽ báo riêng",
    notGiven: "Chưa có",
  },
  {
    gone: "This link cannot be opened",
    goneHint: "Its time is over, another took its place, or it never was. Ask whoever sent it.",
    when: "When",
    where: "Where",
    hosts: "Organised by",
    privately: "The organisers tell you themselves",
    notGiven: "Not given yet",
  },
);

interface LinkPageProps<Data> {
  readonly title: string;
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** A page behind a link, for whoever holds it. Why a link opens nothing is told to nobody. */
export function LinkPage<Data>({ title, query, children }: LinkPageProps<Data>) {
  const say = useTexts(words);
  const { error } = query;
  const isGone = error instanceof ProblemError && (error.problem.status === 404 || error.problem.code === "MALFORMED");
  useDocumentTitle(isGone ? say("gone") : title);
  if (isGone) {
    return (
      <Empty title={say("gone")} order={1}>
        <Text>{say("goneHint")}</Text>
      </Empty>
    );
  }
  return (
    <div className={classes.page}>
      <QueryState query={query}>{children}</QueryState>
    </div>
  );
}

/** What such a page is for, and of which event. */
export function LinkPageHead({ title, event, hint }: { title: string; event: LinkedEvent; hint?: string }) {
  const say = useTexts(words);
  const term = useTexts(terms);
  const { language } = useLanguage();
  const { place, format, hosts } = event;
  return (
    <header className={classes.head}>
      <Stack gap={4}>
        <Text c="dimmed" fw={600}>
          {title}
        </Text>
        <Title>
          <Wording of={event.title} />
        </Title>
        {hint !== undefined && <Text mt={4}>{hint}</Text>}
      </Stack>
      <dl className={classes.facts}>
        <dt>{say("when")}</dt>
        <dd>{sayDates(event.dates, language)}</dd>
        <dt>{say("where")}</dt>
        <dd>
          {place === undefined && say("privately")}
          {place?.status === "not-given" && say("notGiven")}
          {place?.status === "known" && <PlaceName place={place} dates={event.dates} />}
          {format !== "not-given" && ` · ${term(`format.${format}`)}`}
        </dd>
        {hosts.length > 0 && (
          <>
            <dt>{say("hosts")}</dt>
            <dd>
              <OrganisationNames ids={hosts} />
            </dd>
          </>
        )}
      </dl>
    </header>
  );
}
