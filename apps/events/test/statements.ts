import { Client } from "pg";
import { vi } from "vitest";

/** Every statement that reaches the database while the work is done. */
export async function statementsOf(work: () => unknown): Promise<string[]> {
  const query = vi.spyOn(Client.prototype, "query");
  await work();
  const sent = query.mock.calls.map(([statement]) => JSON.stringify(statement));
  query.mockRestore();
  return sent;
}
