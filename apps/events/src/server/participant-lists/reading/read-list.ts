import type { GivenList } from "./given-list.ts";
import { LIMITS } from "./limits.ts";
import { ListUnreadable } from "./list-unreadable.ts";
import type { GivenFile } from "./read-file.ts";
import { Threads } from "./threads.ts";

const threads = new Threads(LIMITS);

/**
 * Reads a list of people out of a file that somebody handed in. It is read in another thread, whose time and memory are
 * limited: what goes wrong there is a refusal here. A few are read at once, and the others wait.
 *
 * @param signal stops the reading
 * @throws ListUnreadable, or the signal's reason
 * @example
 * const list = await readList({ name: "danh-sach.csv", bytes: Buffer.from("Họ tên,Năm sinh\nNguyễn Văn An,1985\n") });
 * list.tables[0]?.rows[1]; // ["Nguyễn Văn An", "1985"]
 */
export async function readList(file: GivenFile, signal?: AbortSignal): Promise<GivenList> {
  const size = file.bytes.length;
  if (size > LIMITS.fileBytes) throw new ListUnreadable({ code: "TOO_LARGE", size, limit: LIMITS.fileBytes });
  return threads.read(file, signal);
}
