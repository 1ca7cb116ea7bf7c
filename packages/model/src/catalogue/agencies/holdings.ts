import type { Basis } from "../../source.js";
import type { FunctionHolding } from "../../succession.js";
import type { KnownAgencyCode } from "../agencies.js";
import { constant } from "../constants.js";
import type { KnownLegalActCode } from "../legal-acts.js";
import { type KnownFunctionCode, molisaSources } from "./functions.js";
import { since2025, structureSources, throughout, until2025 } from "./structures.js";

/** A holding whose function and agency the compiler knows by name. */
export interface KnownHolding extends FunctionHolding {
  readonly function: KnownFunctionCode;
  readonly agency: KnownAgencyCode;
}

interface Grounds {
  readonly basis: Basis;
  readonly sources: readonly string[];
  /** The acts on the work of the agency that received the function, besides the structure of the Government. */
  readonly decrees?: readonly KnownLegalActCode[];
}

/** A function that passed from one agency to another on 1 March 2025. */
function passed(
  code: KnownFunctionCode,
  from: KnownAgencyCode,
  to: KnownAgencyCode,
  { decrees = [], ...grounds }: Grounds,
): KnownHolding[] {
  return [
    { function: code, agency: from, ...until2025, ...grounds },
    { function: code, agency: to, ...since2025, acts: [...since2025.acts, ...decrees], ...grounds },
  ];
}

/** A function that stayed where it was. */
function stayed(code: KnownFunctionCode, agency: KnownAgencyCode): KnownHolding {
  return {
    function: code,
    agency,
    ...throughout,
    basis: "inferred",
    note: {
      vi: "Theo tên của bộ; các nguồn đã đọc không liệt kê chức năng này.",
      en: "After the name of the ministry; the sources read do not list this function.",
    },
    sources: structureSources,
  };
}

const split = { basis: "stated", sources: molisaSources } as const;
const toHomeAffairs = {
  ...split,
  sources: [...molisaSources, "lao-dong-1469987"],
  decrees: ["25-2025-nd-cp"],
} as const;
const merged = { basis: "stated", sources: structureSources } as const;

/**
 * Which agency answers for which function, and since when: the successions of each function from 23 July 2021 to the end
 * of 2025. On later days the record is silent.
 */
export const HOLDINGS: readonly KnownHolding[] = constant<KnownHolding[]>(
  [
    passed("gender-equality", "molisa", "moha", {
      ...toHomeAffairs,
      sources: [...toHomeAffairs.sources, "tra-cuu-quy-hoach", "bao-da-nang-3308437"],
    }),
    passed("labour", "molisa", "moha", toHomeAffairs),
    passed("wages", "molisa", "moha", toHomeAffairs),
    passed("employment", "molisa", "moha", toHomeAffairs),
    passed("social-insurance", "molisa", "moha", toHomeAffairs),
    passed("people-with-merit", "molisa", "moha", toHomeAffairs),
    passed("vocational-education", "molisa", "moet", split),
    passed("children", "molisa", "moh", split),
    passed("social-protection", "molisa", "moh", split),
    passed("social-evils", "molisa", "moh", split),
    passed("drug-rehabilitation", "molisa", "mps", split),
    passed("poverty-reduction", "molisa", "mae", split),
    passed("planning-and-investment", "mpi", "mof", merged),
    passed("statistics", "mpi", "mof", merged),
    passed("agriculture", "mard", "mae", merged),
    passed("natural-resources", "monre", "mae", merged),
    passed("disaster-management", "mard", "mae", merged),
    passed("information-and-communications", "mic", "most", merged),
    passed("press", "mic", "mcst", merged),
    passed("transport", "mot", "moc", merged),
    passed("ethnic-affairs", "cema", "mera", merged),
    passed("religious-affairs", "moha", "mera", merged),
    stayed("foreign-affairs", "mofa"),
    stayed("defence", "mnd"),
    stayed("public-security", "mps"),
    stayed("justice", "moj"),
    stayed("home-affairs", "moha"),
    stayed("health", "moh"),
    stayed("education", "moet"),
    stayed("finance", "mof"),
    stayed("construction", "moc"),
    stayed("science", "most"),
    stayed("culture", "mcst"),
  ].flat(),
);
