import { type EventId, type FieldPath, Refused } from "@wps/model";

/**
 * What is refused in one of several inputs, at its place among them.
 *
 * @param event of which event it is said, where it was there before
 */
export async function refusedUnder<Result>(path: FieldPath, work: Promise<Result>, event?: EventId): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { refusal } = error;
    if (refusal.code === "EVENT_CHANGED" && event !== undefined) throw new Refused({ ...refusal, event });
    if (!("path" in refusal) || refusal.path === undefined) throw error;
    throw new Refused({ ...refusal, path: [...path, ...refusal.path] });
  }
}
