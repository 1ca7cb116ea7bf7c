import { Button, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { LegalHold } from "@wps/model";
import { useState } from "react";
import type { ListedHold } from "../../contract/legal-holds.ts";
import { sayInstant } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { ReasonDialog } from "../reason-dialog.tsx";
import { forecastQuery, holdsQuery, liftLegalHold } from "../rights/retention-rules.ts";
import { Section } from "../ui/section.tsx";
import { Tag } from "../ui/tag.tsx";
import classes from "./retention.module.css";
import { retentionTexts } from "./texts.ts";

/** What must not be deleted, who said so and why; those that were lifted stay in sight. */
export function Holds() {
  const say = useTexts(retentionTexts);
  const query = useQuery(holdsQuery);
  const [lifted, setLifted] = useState<LegalHold>();
  return (
    <Section title={say("holds")}>
      <QueryState query={query}>
        {(holds) =>
          holds.length === 0 ? (
            <Text c="dimmed">{say("noHolds")}</Text>
          ) : (
            <ul className={classes.list}>
              {holds.map((listed) => (
                <Entry key={listed.hold.id} listed={listed} onLift={() => setLifted(listed.hold)} />
              ))}
            </ul>
          )
        }
      </QueryState>
      {lifted && <Lift hold={lifted} onClose={() => setLifted(undefined)} />}
    </Section>
  );
}

function Entry({ listed: { hold, title }, onLift }: { listed: ListedHold; onLift: () => void }) {
  const say = useTexts(retentionTexts);
  const by = useByWords();
  return (
    <li className={classes.entry}>
      <div>
        <span className={classes.name}>
          <Subject on={hold.on} title={title} />
        </span>
        <Text size="sm">{hold.reason}</Text>
        <Text size="sm" c="dimmed">
          {by("setBy", hold)}
        </Text>
        {hold.lifted && (
          <Text size="sm" c="dimmed">
            {by("liftedBy", hold.lifted)}: {hold.lifted.reason}
          </Text>
        )}
      </div>
      <div className={classes.tags}>
        <Tag tone={hold.lifted ? "plain" : "accent"}>{say(hold.lifted ? "hold.lifted" : "hold.on")}</Tag>
      </div>
      <div className={classes.action}>
        {!hold.lifted && (
          <Button size="sm" variant="default" onClick={onLift}>
            {say("lift")}
          </Button>
        )}
      </div>
    </li>
  );
}

function Subject({ on, title }: { on: LegalHold["on"]; title: ListedHold["title"] }) {
  const say = useTexts(retentionTexts);
  if (on.is === "event") return title ? <Wording of={title} /> : say("gone");
  return (
    <Link to="/data-requests/{-$id}" params={{ id: on.request }}>
      {say("ofPerson")}
    </Link>
  );
}

function Lift({ hold, onClose }: { hold: LegalHold; onClose: () => void }) {
  const say = useTexts(retentionTexts);
  const queries = useQueryClient();
  const lifting = useMutation({
    networkMode: "always",
    mutationFn: (reason: string) => liftLegalHold(hold.id, { reason }),
    onSuccess: onClose,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: holdsQuery.queryKey }),
        queries.invalidateQueries({ queryKey: forecastQuery.queryKey, exact: true }),
      ]),
  });
  return (
    <ReasonDialog
      title={say("lift")}
      hint={say("liftHint")}
      action={say("lift")}
      isPending={lifting.isPending}
      hasFailed={lifting.isError}
      onGive={lifting.mutate}
      onClose={onClose}
    />
  );
}

function useByWords() {
  const say = useTexts(retentionTexts);
  const { language } = useLanguage();
  return (what: "setBy" | "liftedBy", { by, at }: { readonly by?: string | undefined; readonly at: string }) =>
    say(what, { name: by ?? say("somebody"), when: sayInstant(at, language) });
}
