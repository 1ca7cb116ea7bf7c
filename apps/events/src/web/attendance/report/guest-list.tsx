import { NativeSelect } from "@mantine/core";
import { ParticipationId, toRowCode, writtenName } from "@wps/model";
import { useTexts } from "../../language/i18n.ts";
import { markTexts } from "../mark-texts.ts";
import type { RegisterRow } from "../register-rows.ts";
import classes from "./report.module.css";
import type { GuestSuggestion, PlacedGuest } from "./report-plan.ts";
import { reportTexts } from "./texts.ts";

interface GuestListProps {
  readonly label: string;
  readonly guests: readonly PlacedGuest[];
  readonly rows: readonly RegisterRow[];
  readonly onDecide: (at: number, who: ParticipationId | null) => void;
}

/** Guests of a meeting, of each of whom somebody can say who it is. Those who may be it come first, with the reason. */
export function GuestList({ label, guests, rows, onDecide }: GuestListProps) {
  const say = useTexts(reportTexts);
  const ofMark = useTexts(markTexts);
  const reasonOf = useReason();
  const nameOf = ({ person }: RegisterRow) => `${toRowCode(person.number)} ${writtenName(person.name)}`;
  return (
    <ul className={classes.guests} aria-label={label}>
      {guests.map(({ at, guest, minutes, suggestions }) => {
        const likely = suggestions.flatMap((one) => {
          const row = rows.find(({ person }) => person.id === one.participation);
          return row ? [{ value: row.person.id, label: `${nameOf(row)} (${reasonOf(one)})` }] : [];
        });
        const others = rows.filter(({ person }) => !likely.some(({ value }) => value === person.id));
        return (
          <li key={at}>
            <div className={classes.guest}>
              <span className={classes.name}>{guest.name}</span>
              <span className={classes.quiet}>
                {[guest.email, ofMark("minutes", { count: minutes })].filter(Boolean).join(" · ")}
              </span>
            </div>
            <NativeSelect
              aria-label={say("whoIs", { name: guest.name })}
              value={suggestions.length === 0 ? "nobody" : ""}
              onChange={({ currentTarget: { value } }) =>
                onDecide(at, value === "nobody" ? null : ParticipationId.parse(value))
              }
              data={[
                ...(suggestions.length === 0 ? [] : [{ value: "", label: say("choosePerson"), disabled: true }]),
                ...likely,
                { value: "nobody", label: say("nobody") },
                ...others.map((row) => ({ value: row.person.id, label: nameOf(row) })),
              ]}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** Why a guest may be somebody, in a few words. */
function useReason(): (suggestion: GuestSuggestion) => string {
  const say = useTexts(reportTexts);
  return ({ byEmail, differences }) => {
    if (byEmail) return say("byEmail");
    if (differences === undefined || differences.length === 0) return say("otherEmail");
    return differences.map((one) => say(`difference.${one}`)).join(", ");
  };
}
