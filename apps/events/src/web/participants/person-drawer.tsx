import { Drawer, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQuery } from "@tanstack/react-query";
import { can, type Participation, type ProgrammeEvent, subjectOf, writtenName } from "@wps/model";
import { ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { readParticipation } from "../people/participations.ts";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { Loading } from "../ui/state.tsx";
import { WRITTEN_LOOK } from "../written-look.ts";
import { Consents } from "./consents.tsx";
import { formTexts } from "./form-texts.ts";
import { PersonEditor } from "./person-editor.tsx";
import { useAsked } from "./person-search.ts";
import { SensitivePart } from "./sensitive-part.tsx";

interface PersonDrawerProps {
  readonly event: ProgrammeEvent;
  readonly list: readonly Participation[];
}

/** Beside the list: somebody to add, or somebody whose entry is to change, as the address asks. */
export function PersonDrawer({ event, list }: PersonDrawerProps) {
  const say = useTexts(formTexts);
  const [asked, ask] = useAsked();
  const close = () => ask(undefined);
  const tell = (what: "saved" | "removed", { name }: Participation) =>
    notifications.show({
      message: say(what, { name: writtenName(name) }),
      color: "teal",
      closeButtonProps: { "aria-label": say("close") },
    });
  const rest = { event, list, onClose: close, onTell: tell };
  return (
    <Drawer
      opened={asked !== undefined}
      onClose={close}
      position="right"
      size="42rem"
      title={say(asked === "new" ? "addTitle" : "changeTitle")}
      closeButtonProps={{ "aria-label": say("close") }}
      closeOnClickOutside={false}
    >
      {asked === "new" && <PersonEditor {...rest} />}
      {asked !== undefined && asked !== "new" && <Kept key={asked} id={asked} {...rest} />}
    </Drawer>
  );
}

type KeptProps = Omit<Parameters<typeof PersonEditor>[0], "kept"> & { readonly id: Participation["id"] };

/** Somebody on the list, as the server keeps them at this moment; how they are reached is told one by one only. */
function Kept({ id, ...rest }: KeptProps) {
  const say = useTexts(formTexts);
  const actor = useActor();
  const query = useQuery({
    queryKey: ["participation", id],
    queryFn: () => readParticipation(id),
    refetchOnMount: "always",
    meta: WRITTEN_LOOK,
    gcTime: 0,
  });
  if (query.error instanceof ProblemError && query.error.problem.code === "PARTICIPATION_NOT_FOUND") {
    return <Text>{say("gone")}</Text>;
  }
  return (
    <QueryState query={query}>
      {(kept) =>
        query.isFetchedAfterMount ? (
          <>
            <PersonEditor kept={kept} {...rest} />
            <Stack gap="sm">
              <Consents event={rest.event} of={id} />
              {can(actor, "sensitive:read", subjectOf(rest.event)) && <SensitivePart key={id} of={id} />}
            </Stack>
          </>
        ) : (
          <Loading label={say("loading")} />
        )
      }
    </QueryState>
  );
}
