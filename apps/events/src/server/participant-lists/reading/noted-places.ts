import type { ListNote, NotedCells } from "./given-list.ts";

/** As many places as a note names. */
const MOST_NAMED = 20;

type PlacesCode = Extract<ListNote, NotedCells>["code"];

/** Counts the places of a table that a note will be about, and keeps the names of the first. */
export class NotedPlaces {
  #count = 0;
  readonly #names: string[] = [];

  add(name: string): void {
    this.#count += 1;
    if (this.#names.length < MOST_NAMED) this.#names.push(name);
  }

  /** The note about them; none where there is no such place. */
  notes(code: PlacesCode, table: string): ListNote[] {
    return this.#count > 0 ? [{ code, table, count: this.#count, cells: this.#names }] : [];
  }
}
