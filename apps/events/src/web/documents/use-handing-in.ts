import { useQueryClient } from "@tanstack/react-query";
import type { NewDocument, ProgrammeDocument, Undertaking } from "@wps/model";
import { useEffect, useRef, useState } from "react";
import { addDocument, changeDocument, documentsQuery, type Handed } from "./documents.ts";

/** How far a document is on its way. */
export type HandingIn =
  | { readonly is: "idle" }
  | { readonly is: "sending"; readonly share: number }
  | { readonly is: "same" }
  | { readonly is: "failed"; readonly error: Error };

/**
 * Saves a document, and what was said about one. Whatever becomes of it, what somebody typed stays where it is.
 *
 * @param onSaved called once it is there, unless this very file was there before: that is told first
 */
export function useHandingIn(of: Undertaking, onSaved: () => void) {
  const queries = useQueryClient();
  const [state, setState] = useState<HandingIn>({ is: "idle" });
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);

  async function save(about: NewDocument, what: { handed: Handed } | { before: ProgrammeDocument }): Promise<void> {
    const controller = new AbortController();
    stopping.current = controller;
    setState({ is: "sending", share: 0 });
    const onProgress = (share: number) => setState({ is: "sending", share });
    try {
      const { queryKey } = documentsQuery(of);
      const known = new Set(queries.getQueryData(queryKey)?.map(({ id }) => id));
      const saved =
        "before" in what
          ? await changeDocument(what.before, about)
          : await addDocument(of, about, what.handed, { signal: controller.signal, onProgress });
      await queries.invalidateQueries({ queryKey });
      if (!("before" in what) && known.has(saved.id)) setState({ is: "same" });
      else onSaved();
    } catch (error) {
      setState({ is: "failed", error: error instanceof Error ? error : new Error("nothing was told") });
    }
  }

  return { state, save, stop: () => stopping.current?.abort() };
}
