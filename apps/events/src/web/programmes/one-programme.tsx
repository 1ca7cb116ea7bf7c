import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { ProgrammeView } from "../../contract/programmes.ts";
import { programmesQuery } from "../api.ts";
import { QueryState } from "../query-state.tsx";
import { Missing } from "./missing.tsx";

/** Finds the programme that an address names, and says so where there is none. */
export function OneProgramme({ code, children }: { code: string; children: (view: ProgrammeView) => ReactNode }) {
  const programmes = useQuery(programmesQuery);
  return (
    <QueryState query={programmes}>
      {(views) => {
        const view = views.find(({ programme }) => programme.code === code);
        return view === undefined ? <Missing what="noProgramme" /> : children(view);
      }}
    </QueryState>
  );
}
