import type { CourseModule } from "@wps/model";

/** What is known of how long something takes that has parts: those that are not known leave it open upwards. */
export type WholeLength =
  | { readonly status: "known" | "at-least"; readonly minutes: number }
  | { readonly status: "unknown" };

/** How long all modules take. Where nothing is known of any of them, nothing is known of the whole. */
export function lengthOf(modules: readonly Pick<CourseModule, "minutes">[]): WholeLength {
  const known = modules.flatMap(({ minutes }) => minutes ?? []);
  if (known.length === 0) return { status: "unknown" };
  const minutes = known.reduce((sum, one) => sum + one, 0);
  return { status: known.length === modules.length ? "known" : "at-least", minutes };
}
