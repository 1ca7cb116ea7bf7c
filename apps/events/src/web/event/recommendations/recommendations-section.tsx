import { Button, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import {
  can,
  type PlainDate,
  type ProgrammeEvent,
  type Recommendation,
  subjectOf,
  urgencyOf,
  wordingIn,
} from "@wps/model";
import { useState } from "react";
import { sayDay, sayPartialDate } from "../../language/dates.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { Wording } from "../../language/wording.tsx";
import { QueryState } from "../../query-state.tsx";
import { useActor } from "../../session.ts";
import { todayAtHome } from "../../today.ts";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { type Directory, OrganisationName } from "../organisation-name.tsx";
import { RecommendationDialog } from "./recommendation-dialog.tsx";
import classes from "./recommendations.module.css";
import { recommendationsQuery } from "./recommendations.ts";
import { recommendationTexts } from "./texts.ts";

interface RecommendationsProps {
  readonly event: ProgrammeEvent;
  readonly directory: Directory;
}

/** What was recommended and promised, and what became of it, for those who run the event and those who pay for it. */
export function Recommendations({ event, directory }: RecommendationsProps) {
  const isReader = can(useActor(), "result:read", subjectOf(event));
  return isReader ? <ForReaders event={event} directory={directory} /> : null;
}

function ForReaders({ event, directory }: RecommendationsProps) {
  const say = useTexts(recommendationTexts);
  const query = useQuery(recommendationsQuery(event.id));
  const isMine = can(useActor(), "result:edit", subjectOf(event));
  const [open, setOpen] = useState<{ readonly before?: Recommendation }>();
  const today = todayAtHome();
  return (
    <Section title={say("title")}>
      <QueryState query={query}>
        {(items) =>
          items.length === 0 ? (
            <Text c="dimmed">{say("none")}</Text>
          ) : (
            <ul className={classes.list}>
              {items.map((item) => (
                <li key={item.id}>
                  <Entry item={item} today={today} directory={directory} />
                  {isMine && <Edit item={item} onEdit={() => setOpen({ before: item })} />}
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
      {isMine && (
        <Button
          variant="default"
          style={{ alignSelf: "start" }}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setOpen({})}
          data-screen-only
        >
          {say("add")}
        </Button>
      )}
      {open && <RecommendationDialog event={event.id} today={today} {...open} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}

interface EntryProps {
  readonly item: Recommendation;
  readonly today: PlainDate;
  readonly directory: Directory;
}

function Entry({ item: { kind, text, owner, due, followUp }, today, directory }: EntryProps) {
  const say = useTexts(recommendationTexts);
  const { language } = useLanguage();
  const isOverdue = followUp.state === "open" && urgencyOf(due, today) === "overdue";
  const tone = isOverdue ? "bad" : followUp.state === "done" ? "good" : "plain";
  return (
    <>
      <div className={classes.tags}>
        <Tag tone="accent">{say(kind)}</Tag>
        <Tag tone={tone}>{say(isOverdue ? "overdue" : followUp.state)}</Tag>
        <Text size="sm" c="dimmed">
          {due === undefined ? say("noDay") : say("by", { day: sayPartialDate(due, language) })}
        </Text>
      </div>
      <Text className={classes.text}>
        <Wording of={text} />
      </Text>
      <Text size="sm">
        {say("owner")}: <OrganisationName id={owner} directory={directory} />
      </Text>
      {followUp.state !== "open" && (
        <Text size="sm" className={classes.text}>
          {say(`${followUp.state}On`, { day: sayDay(followUp.on, language) })}: <Wording of={followUp.note} />
        </Text>
      )}
    </>
  );
}

function Edit({ item, onEdit }: { item: Recommendation; onEdit: () => void }) {
  const say = useTexts(recommendationTexts);
  const { language } = useLanguage();
  const label = say("editOf", { what: wordingIn(item.text, language).text });
  return (
    <Button size="compact-sm" variant="subtle" ml={-8} aria-label={label} onClick={onEdit} data-screen-only>
      {say("edit")}
    </Button>
  );
}
