import type { ReadList } from "../../contract/list-readings.ts";
import { call } from "../api.ts";

/** A list as somebody hands it in: a file, or cells that were pasted. */
export type HandedIn = File | string;

/** Reads a list, of which the server keeps nothing. */
export function readList(handedIn: HandedIn, signal: AbortSignal): Promise<ReadList> {
  const form = new FormData();
  form.set(typeof handedIn === "string" ? "text" : "file", handedIn);
  return call("/api/list-readings", { method: "POST", body: form, signal });
}
