import { Text } from "@mantine/core";
import type { PlainDate } from "@wps/model";
import type { AgencyHandovers, KnownAgencyCode } from "@wps/model/catalogue";
import { useTexts } from "../language/i18n.ts";
import { AgencyLink } from "./agency-name.tsx";
import classes from "./agency-work.module.css";
import { CHANGE, EVE } from "./choice.ts";
import { Fact } from "./fact.tsx";
import { FunctionLinks } from "./function-links.tsx";
import { agencyTexts } from "./texts.ts";
import { workOf } from "./work.ts";

/** What an agency answers for, and what came to it or left it; stands in a `dl`. */
export function AgencyWork({ code }: { code: KnownAgencyCode }) {
  const say = useTexts(agencyTexts);
  const { kept, received, passed } = workOf(code);
  return (
    <>
      {kept.length > 0 && (
        <Fact label={say("kept")}>
          <FunctionLinks codes={kept.map((holding) => holding.function)} />
        </Fact>
      )}
      {received.length > 0 && (
        <Fact label={say("received")}>
          <Passages entries={received} preposition={say("receivedFrom")} day={CHANGE} />
        </Fact>
      )}
      {passed.length > 0 && (
        <Fact label={say("passed")}>
          <Passages entries={passed} preposition={say("passedTo")} day={EVE} />
        </Fact>
      )}
    </>
  );
}

interface PassagesProps {
  readonly entries: readonly AgencyHandovers[];
  readonly preposition: string;
  /** The day that the links ask about. */
  readonly day: PlainDate;
}

function Passages({ entries, preposition, day }: PassagesProps) {
  return entries.map(({ agency, handovers }) => (
    <div key={agency} className={classes.passage}>
      <Text size="sm">
        {preposition} <AgencyLink code={agency} />
      </Text>
      <FunctionLinks codes={handovers.map(({ to }) => to.function)} day={day} />
    </div>
  ));
}
