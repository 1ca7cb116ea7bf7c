import type { CourseModule } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { courseTexts } from "./texts.ts";

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

/** A length in hours and minutes. */
export function useLengthWords(): (minutes: number) => string {
  const say = useTexts(courseTexts);
  return (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return [hours > 0 && say("hours", { hours }), rest > 0 && say("minutes", { minutes: rest })]
      .filter((part) => part !== false)
      .join(" ");
  };
}
