import { NewProgrammeEvent, ProgrammeEvent } from "@wps/model";
import type { z } from "zod";

type Parts = Partial<z.input<typeof NewProgrammeEvent>>;

/** A training course of two days as an organiser enters it, planned and published; a test says what else matters to it. */
export const plannedEvent = (parts: Parts = {}): NewProgrammeEvent =>
  NewProgrammeEvent.parse({
    kind: "training",
    title: { vi: "Tập huấn về đối thoại", en: "Training on dialogue" },
    titleBasis: "described",
    dates: { precision: "day", start: "2027-05-11", end: "2027-05-12", basis: "stated" },
    timeZone: "Asia/Ho_Chi_Minh",
    format: "in-person",
    place: { status: "not-given" },
    organisations: [{ organisation: "vwu", role: "lead", basis: "stated" }],
    taskLinks: [],
    headcounts: { status: "not-given" },
    funding: { status: "not-given" },
    outcomes: { status: "not-given" },
    deviations: [],
    status: "planned",
    publication: "published",
    sensitivity: "open",
    variants: [],
    sources: [],
    sessions: [],
    ...parts,
  });

/** The same as the server keeps it. */
export const keptEvent = (parts: Parts = {}): ProgrammeEvent =>
  ProgrammeEvent.parse({
    ...plannedEvent(parts),
    id: "00000000-0000-4000-8000-0000000000aa",
    origin: "organiser",
    revision: 1,
    sequence: 0,
    createdAt: "2026-11-21T01:00:00.000Z",
    updatedAt: "2026-11-21T01:00:00.000Z",
  });
