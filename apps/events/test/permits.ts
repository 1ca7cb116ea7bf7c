import { Permit } from "@wps/model";

/** A permit that was given, of an event that money from abroad pays for. */
export const PERMIT: Permit = Permit.parse({
  status: "needed",
  grounds: ["foreign-funding"],
  decides: "competent-authority",
  authority: { vi: "Bộ Công an" },
  application: { status: "made", on: "2026-03-02" },
  decision: { status: "granted", number: "123/QĐ-BCA", on: "2026-03-06" },
  report: { due: "2026-12-20" },
});
