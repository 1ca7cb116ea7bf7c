import type { Programme } from "../../programme.js";
import type { KnownLegalActCode } from "../legal-acts.js";

/** The acts that the preamble of the decision names, in its order. */
const acts: readonly KnownLegalActCode[] = [
  "law-organisation-of-government-2015",
  "law-amending-organisation-2019",
  "law-gender-equality-2006",
  "130-2020-qh14",
  "28-nq-cp-2021",
  "622-qd-ttg-2017",
];

export const legalBases: Programme["legalBases"] = {
  status: "listed",
  items: acts.map((act) => ({ act, sources: ["tailieu", "lawnet"] })),
};
