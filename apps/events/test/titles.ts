import { PROGRAMMES, provincesOn } from "@wps/model/catalogue";
import { shippedRecord } from "../src/server/record/load.ts";

const KINDS = ["Hội thảo", "Lớp tập huấn", "Hội nghị", "Diễn đàn", "Đối thoại chính sách", "Tọa đàm", "Lễ công bố"];
/** No province's neighbour in the list is its neighbour in the titles. */
const STRIDE = 7;

/**
 * Vietnamese titles as organisers write them: first those of the public record, then kinds of events on the clauses of
 * the programmes in the provinces. The same number always gives the same titles, each another one.
 */
export async function vietnameseTitles(count: number): Promise<string[]> {
  const recorded = (await shippedRecord()).events.flatMap(({ event }) => event.title.vi ?? []);
  const clauses = PROGRAMMES.flatMap((programme) => programme.clauses.map(({ shortTitle }) => shortTitle.vi));
  const provinces = provincesOn("2026-11-21")?.map(({ name }) => name.vi) ?? [];
  const made = Array.from({ length: Math.max(0, count - recorded.length) }, (_, index) => {
    const kind = KINDS[index % KINDS.length];
    const clause = clauses[index % clauses.length];
    const province = provinces[(index * STRIDE) % provinces.length];
    return `${kind} “${clause}”, lần ${index + 1}: ${province}`;
  });
  return [...recorded, ...made].slice(0, count);
}
