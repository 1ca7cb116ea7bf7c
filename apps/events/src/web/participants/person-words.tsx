import type { Organisation, OrganisationId, Participation, ParticipationStatus } from "@wps/model";
import { writtenName } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { peopleTerms } from "../people/people-terms.ts";
import { PersonName } from "../people/person-name.tsx";
import { Tag, type Tone } from "../ui/tag.tsx";
import classes from "./list-of-people.module.css";
import { useAsked } from "./person-search.ts";
import { listTexts } from "./texts.ts";

/** What each way of showing the list is given. */
export interface PeopleProps {
  readonly rows: readonly Participation[];
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  readonly mayEdit: boolean;
}

/** A name; for those who may change what the list says of its bearer, the way there. */
export function NameLink({ of, mayEdit }: { of: Participation; mayEdit: boolean }) {
  const say = useTexts(listTexts);
  const [, ask] = useAsked();
  if (!mayEdit) return <PersonName name={of.name} />;
  return (
    <button
      type="button"
      className={classes.name}
      aria-label={say("change", { name: writtenName(of.name) })}
      onClick={() => ask(of.id)}
    >
      <PersonName name={of.name} />
    </button>
  );
}

/** Where somebody works and as what, as far as it is recorded. */
export function Workplace({ of, organisations }: { of: Participation } & Pick<PeopleProps, "organisations">) {
  const say = useTexts(listTexts);
  const { organisation: id, unit, function: work } = of.profile;
  const organisation = id && organisations.get(id);
  if (id === undefined && unit === undefined && work === undefined) {
    return <span className={classes.quiet}>{say("notRecorded")}</span>;
  }
  return (
    <>
      {organisation ? <Wording of={organisation.shortName ?? organisation.name} /> : id}
      {unit && (id === undefined ? unit : `, ${unit}`)}
      {work && <span className={classes.small}>{work}</span>}
    </>
  );
}

/** The roles of somebody, in words. */
export function useRoles(): (of: Participation) => string {
  const term = useTexts(peopleTerms);
  return ({ roles }) => roles.map((role) => term(`role.${role}`)).join(", ");
}

const TONES: Readonly<Record<ParticipationStatus, Tone>> = {
  invited: "plain",
  waiting: "doubt",
  confirmed: "good",
  declined: "bad",
  withdrawn: "bad",
};

/** Where somebody stands on the way to the event. */
export function StandingTag({ status }: { status: ParticipationStatus }) {
  const term = useTexts(peopleTerms);
  return <Tag tone={TONES[status]}>{term(`status.${status}`)}</Tag>;
}
