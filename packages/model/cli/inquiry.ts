import { REFERENCE } from "@wps/model/catalogue";
import {
  type EventFact,
  type Explanation,
  explain,
  type MeasureTable,
  measureEvents,
  type ParticipationExplanation,
  type ParticipationFact,
  type ParticipationTable,
  participationStore,
} from "@wps/model/indicators";
import type { ExitCode, Surroundings } from "./command.js";
import type { KindName, Sink } from "./facts/kind.js";
import { readFacts } from "./facts/read-facts.js";
import { Misuse } from "./misuse.js";
import { fileIn, type Given } from "./options.js";
import { measureIn, questionOfEvents, questionOfParticipations } from "./question.js";
import type { Text } from "./text.js";

/** A question, and the facts that it is put to as they come in. */
interface Inquiry {
  readonly sink: Sink;
  readonly measure: () => MeasureTable | ParticipationTable;
  readonly explain: () => Explanation | ParticipationExplanation;
}

const ignored = () => {};

function inquireEvents(given: Given): Inquiry {
  const question = questionOfEvents(given);
  const facts: EventFact[] = [];
  return {
    sink: { event: (fact) => facts.push(fact), participation: ignored },
    measure: () => measureEvents(question, facts, REFERENCE),
    explain: () => explain(question, facts, REFERENCE),
  };
}

const TOO_LARGE: Text = {
  vi: "Có số buổi hoặc số phút lớn hơn 2147483646.",
  en: "Some number of sessions or minutes is greater than 2147483646.",
};

/** So many participations wait until they are taken in together: few enough to be let go of before they grow old. */
const BATCH = 4_096;

function inquireParticipations(given: Given): Inquiry {
  const question = questionOfParticipations(given);
  const store = participationStore(REFERENCE);
  let waiting: ParticipationFact[] = [];
  const takeIn = () => {
    try {
      store.addAll(waiting);
    } catch (error) {
      if (error instanceof RangeError) throw new Misuse(TOO_LARGE);
      throw error;
    }
    waiting = [];
    return store;
  };
  const participation = (fact: ParticipationFact) => {
    waiting.push(fact);
    if (waiting.length === BATCH) takeIn();
  };
  return {
    sink: { participation, event: ignored },
    measure: () => takeIn().measure(question),
    explain: () => takeIn().explain(question),
  };
}

const INQUIRE: Readonly<Record<KindName, (given: Given) => Inquiry>> = {
  events: inquireEvents,
  participations: inquireParticipations,
};

/** Puts a question to a file. Of a file in which something is wrong nothing is said but what that is. */
export async function inquire(
  given: Given,
  { input, language, complain }: Surroundings,
  answer: (inquiry: Inquiry) => void,
): Promise<ExitCode> {
  const file = fileIn(given);
  measureIn(given);
  const begun: Inquiry[] = [];
  const findings = await readFacts({ file, as: given.one("as"), input }, ({ name }) => {
    const inquiry = INQUIRE[name](given);
    begun.push(inquiry);
    return inquiry.sink;
  });
  if (findings.isEmpty) {
    begun.forEach(answer);
    return 0;
  }
  complain(findings.toText(file, language));
  return 1;
}
