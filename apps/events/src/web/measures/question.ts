import { ProgrammeCode } from "@wps/model";
import { MeasureCode } from "@wps/model/indicators";
import { z } from "zod";

/** What the address of the page says: the programme, and the number that is asked about. */
export const MeasureSearch = z.object({
  programme: ProgrammeCode.optional().catch(undefined),
  measure: MeasureCode.optional().catch(undefined),
  phase: z.enum(["preparation", "delivery", "afterwards"]).optional().catch(undefined),
  year: z.int().min(1000).max(9999).optional().catch(undefined),
});
export type MeasureSearch = z.infer<typeof MeasureSearch>;

/** The number that somebody asks about, of one programme. */
export interface Question extends Required<Pick<MeasureSearch, "programme" | "measure" | "phase">> {
  readonly programme: ProgrammeCode;
  readonly measure: MeasureCode;
  readonly phase: "preparation" | "delivery" | "afterwards";
  readonly year?: number | undefined;
}

/** The question in an address; none where it asks for no number. */
export function questionIn({ measure, phase, year }: MeasureSearch, programme: ProgrammeCode): Question | undefined {
  return measure && phase && { programme, measure, phase, year };
}

/** Where a number is explained. */
export function addressOf({ programme, measure, phase, year }: Question): string {
  const search = new URLSearchParams({ programme, measure, phase, ...(year !== undefined && { year: String(year) }) });
  return `/measures?${search}`;
}
