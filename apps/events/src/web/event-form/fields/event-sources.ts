import { createContext } from "react";
import type { SourceDraft } from "../draft/source.ts";

/** The sources of the event, for every fact below to be tied to. */
export const EventSources = createContext<readonly SourceDraft[]>([]);
