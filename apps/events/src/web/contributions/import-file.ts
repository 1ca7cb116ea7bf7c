import { ContributionFile } from "@wps/model";
import { z } from "zod";
import type { ContributionIntake } from "../../contract/contributions.ts";
import { OfflineError, ProblemError } from "../api.ts";
import { importContributions } from "./queries.ts";

/** A row of a file that cannot come in, and where it stands; without a row, the file as a whole. */
export interface WrongRow {
  readonly row: number | undefined;
  readonly clause: string | undefined;
  readonly field: string;
  readonly because: "no-programme" | "no-parent" | "wrong-kind" | undefined;
}

/** What became of a file. Of one that is wrong somewhere, nothing comes in. */
export type Outcome =
  | { readonly kind: "done"; readonly intake: ContributionIntake }
  | { readonly kind: "not-json" | "not-ours" | "too-large" | "offline" | "not-allowed" | "broken" }
  | { readonly kind: "wrong-rows"; readonly rows: readonly WrongRow[] };

/** As many wrong rows as a reader can take in at once. */
const MOST_ROWS = 20;

/**
 * What is wrong with the text of a file, as far as one can see without the server; or the file.
 *
 * @param text what the file holds
 */
export function readFile(text: string): ContributionFile | Outcome {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { kind: "not-json" };
  }
  const file = ContributionFile.safeParse(content);
  if (file.success) return file.data;
  const places = file.error.issues.map(({ path }) => path);
  if (places.some(([first]) => first !== "contributions")) return { kind: "not-ours" };
  return wrongRows(places.map((place) => ({ ...wrongRow(place), clause: clauseAt(content, place[1]) })));
}

const Named = z.looseObject({ clause: z.looseObject({ code: z.string() }) });

/** The code of a row as the file writes it, where it can be read at all. */
function clauseAt(content: unknown, row: PropertyKey | undefined): string | undefined {
  const { contributions = [] } = z.looseObject({ contributions: z.array(z.unknown()) }).safeParse(content).data ?? {};
  return Named.safeParse(contributions[Number(row)]).data?.clause.code;
}

/** Each place once, however much is wrong there. */
function wrongRows(rows: readonly WrongRow[]): Outcome {
  const name = ({ row, field }: WrongRow) => `${row} ${field}`;
  const once = rows.filter((each, index) => rows.findIndex((other) => name(other) === name(each)) === index);
  return { kind: "wrong-rows", rows: once.slice(0, MOST_ROWS) };
}

function wrongRow([, row, ...field]: readonly PropertyKey[]): WrongRow {
  return {
    row: typeof row === "number" ? row + 1 : undefined,
    clause: undefined,
    field: field.map(String).join("."),
    because: undefined,
  };
}

/** Takes a file in, whole or not at all. */
export async function importFile(text: string): Promise<Outcome> {
  const file = readFile(text);
  if ("kind" in file) return file;
  try {
    return { kind: "done", intake: await importContributions(file) };
  } catch (error) {
    return setbackOf(error);
  }
}

function setbackOf(error: unknown): Outcome {
  if (error instanceof OfflineError) return { kind: "offline" };
  if (!(error instanceof ProblemError)) throw error;
  const { code, refusal, issues = [] } = error.problem;
  if (refusal?.code === "CONTRIBUTIONS_MISPLACED") {
    return wrongRows(
      refusal.rows.map(({ path, clause, because }) => ({ ...wrongRow(path), clause: clause.clause, because })),
    );
  }
  if (code === "MALFORMED") return wrongRows(issues.map(({ path }) => wrongRow(path)));
  if (code === "TOO_LARGE") return { kind: "too-large" };
  return { kind: code === "NOT_ALLOWED" || code === "FOREIGN_ORIGIN" ? "not-allowed" : "broken" };
}
