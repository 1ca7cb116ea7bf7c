import { Radio, Text } from "@mantine/core";
import type { FullName } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { PersonName } from "../people/person-name.tsx";
import { type Candidate, type Decision, isLikely, keyOf, SOMEBODY_ELSE } from "./candidate.ts";
import { type Names, usePersonWords } from "./person-words.tsx";
import type { ImportRow } from "./row.ts";
import classes from "./row-item.module.css";
import { rowTexts } from "./row-texts.ts";
import type { Standing } from "./standing.ts";

interface CandidateChoiceProps {
  readonly number: number;
  readonly standing: Standing;
  readonly open: readonly Candidate[];
  readonly decision: Decision | undefined;
  readonly rows: ReadonlyMap<number, ImportRow>;
  readonly organisations: Names;
  readonly onDecide: (decision: Decision) => void;
}

/** Who the row may be about, each with what speaks for and against it. Nothing is chosen beforehand. */
export function CandidateChoice(props: CandidateChoiceProps) {
  const { number, standing, open, decision, onDecide, ...rest } = props;
  const say = useTexts(rowTexts);
  const chosen = open.find((one) => keyOf(one) === decision);
  return (
    <Radio.Group
      className={classes.choice}
      label={say("who", { row: number })}
      value={chosen ? keyOf(chosen) : decision === SOMEBODY_ELSE ? SOMEBODY_ELSE : ""}
      onChange={onDecide}
      error={standing.kind === "claimed" && say("claimed", { row: standing.by })}
    >
      <div className={classes.candidates}>
        {open.map((candidate) => (
          <Radio
            key={keyOf(candidate)}
            value={keyOf(candidate)}
            label={<CandidateWords candidate={candidate} {...rest} />}
            description={hintFor(candidate, say)}
          />
        ))}
        <Radio value={SOMEBODY_ELSE} label={say("somebodyElse")} description={say("somebodyElseHint")} />
      </div>
    </Radio.Group>
  );
}

/** What it means to choose this one. */
function hintFor(candidate: Candidate, say: ReturnType<typeof useTexts<"knownHint" | "twiceHint">>) {
  if (candidate.kind === "row") return say("twiceHint");
  return candidate.isListed ? undefined : say("knownHint");
}

type CandidateWordsProps = Pick<CandidateChoiceProps, "rows" | "organisations"> & { readonly candidate: Candidate };

function CandidateWords({ candidate, rows, organisations }: CandidateWordsProps) {
  const say = useTexts(rowTexts);
  const sayPerson = usePersonWords(organisations);
  const row = candidate.kind === "row" ? rows.get(candidate.number) : undefined;
  const listed = row?.read.kind === "person" ? row.read.listed : undefined;
  const reasons = candidate.kind === "row" ? candidate.reasons : candidate.of.reasons;
  const title =
    candidate.kind === "row"
      ? say("sameAsRow", { row: candidate.number })
      : say(candidate.isListed ? "alreadyListed" : "onRecord");
  return (
    <>
      <span>
        {title}
        {isLikely(candidate) && ` (${say("veryLikely")})`}
      </span>
      {candidate.kind === "person" && <Known name={candidate.of.name} words={sayPerson(candidate.of)} />}
      {listed && <Known name={listed.person.name} words={sayPerson({ ...listed.person, profile: listed.profile })} />}
      <Reasons reasons={reasons} />
    </>
  );
}

function Known({ name, words }: { name: FullName; words: string }) {
  return (
    <span className={classes.known}>
      <PersonName name={name} />
      <span className={classes.detail}>{words}</span>
    </span>
  );
}

const ABOUT = ["name", "sex", "organisation", "function", "birth-year", "contact"] as const;

function Reasons({ reasons }: { reasons: readonly { readonly about: string; readonly agrees: boolean }[] }) {
  const say = useTexts(rowTexts);
  const words = (agrees: boolean) =>
    ABOUT.filter((about) => reasons.some((reason) => reason.about === about && reason.agrees === agrees))
      .map((about) => say(`about.${about}`))
      .join(", ");
  const [same, other] = [words(true), words(false)];
  return (
    <Text component="span" size="sm" className={classes.reasons}>
      {same !== "" && <span>{say("agrees", { what: same })}</span>}
      {other !== "" && <span>{say("differs", { what: other })}</span>}
    </Text>
  );
}
