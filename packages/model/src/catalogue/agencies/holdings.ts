import type { Basis } from "../../source.js";
import type { FunctionHolding } from "../../succession.js";
import type { BilingualProse } from "../../text.js";
import type { KnownAgencyCode } from "../agencies.js";
import { constant, rowWith } from "../constants.js";
import type { KnownLegalActCode } from "../legal-acts.js";
import { FUNCTIONS, type KnownFunctionCode } from "./functions.js";
import { since2025, structureSources, throughout, until2025 } from "./structures.js";

/** A holding whose function and agency the compiler knows by name. */
export interface KnownHolding extends FunctionHolding {
  readonly function: KnownFunctionCode;
  readonly agency: KnownAgencyCode;
}

interface Grounds {
  /** How it was inferred; without it a source says so. */
  readonly inferred?: BilingualProse;
  /** The acts on the work of the agency that received the function, besides the structure of the Government. */
  readonly decrees?: readonly KnownLegalActCode[];
}

/** A function that passed from one agency to another on 1 March 2025: the sources of the function tell so. */
function passed(
  code: KnownFunctionCode,
  from: KnownAgencyCode,
  to: KnownAgencyCode,
  { inferred: note, decrees = [] }: Grounds = {},
): KnownHolding[] {
  const { sources } = rowWith(FUNCTIONS, code);
  const basis: Basis = note ? "inferred" : "stated";
  const grounds = { basis, ...(note && { note }), sources };
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

const toHomeAffairs = { decrees: ["25-2025-nd-cp"] } as const;

/**
 * Which agency answers for which function, and since when: the successions of each function from 23 July 2021 to the end
 * of 2025. On later days the record is silent.
 */
export const HOLDINGS: readonly KnownHolding[] = constant<KnownHolding[]>(
  [
    passed("gender-equality", "molisa", "moha", toHomeAffairs),
    passed("labour", "molisa", "moha", toHomeAffairs),
    passed("wages", "molisa", "moha", toHomeAffairs),
    passed("employment", "molisa", "moha", toHomeAffairs),
    passed("social-insurance", "molisa", "moha", toHomeAffairs),
    passed("people-with-merit", "molisa", "moha", {
      ...toHomeAffairs,
      inferred: {
        vi: "Theo phương án tháng 12/2024; các trang về cơ cấu từ ngày 1/3/2025 đã đọc không nêu riêng lĩnh vực này.",
        en: "After the plan of December 2024; the pages read on the structure from 1 March 2025 do not name this field.",
      },
    }),
    passed("vocational-education", "molisa", "moet"),
    passed("children", "molisa", "moh"),
    passed("social-protection", "molisa", "moh"),
    passed("social-evils", "molisa", "moh"),
    passed("drug-rehabilitation", "molisa", "mps"),
    passed("poverty-reduction", "molisa", "mae"),
    passed("planning-and-investment", "mpi", "mof"),
    passed("statistics", "mpi", "mof", {
      inferred: {
        vi: "Bộ Tài chính có chức năng thống kê sau khi hợp nhất với Bộ Kế hoạch và Đầu tư; các trang đã đọc không nêu riêng cơ quan phụ trách trước đó.",
        en: "The Ministry of Finance has statistics since it merged with the Ministry of Planning and Investment; the pages read do not name who had it before.",
      },
    }),
    passed("agriculture", "mard", "mae"),
    passed("natural-resources", "monre", "mae"),
    passed("disaster-management", "mard", "mae"),
    passed("information-and-communications", "mic", "most"),
    passed("press", "mic", "mcst"),
    passed("transport", "mot", "moc"),
    passed("ethnic-affairs", "cema", "mera"),
    passed("religious-affairs", "moha", "mera"),
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
