import { useEffect } from "react";

/** Names the page, in its tab and in the reader's history. */
export function useDocumentTitle(title: string) {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
