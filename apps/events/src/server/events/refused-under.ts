import { type FieldPath, Refused } from "@wps/model";

/** What is refused in one of several inputs, at its place among them. */
export async function refusedUnder<Result>(path: FieldPath, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Refused) || !("path" in error.refusal) || error.refusal.path === undefined) throw error;
    throw new Refused({ ...error.refusal, path: [...path, ...error.refusal.path] });
  }
}
