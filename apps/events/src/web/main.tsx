import "./schemas-without-eval.ts";
import "./ui/mantine.css";
import "./ui/mantine-variables.css";
import "./ui/fonts.ts";
import "./ui/base.css";
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { ProblemError } from "./api.ts";
import { router } from "./app.tsx";
import { sessionQuery } from "./session.ts";
import { Messages } from "./ui/in-kit.tsx";
import { mayAskAgain } from "./written-look.ts";

// What the server has refused it refuses again; what did not reach it may the second time.
const retry = (failures: number, error: Error) => failures < 1 && !(error instanceof ProblemError);

// Whoever may no longer do what this page offered may be somebody else by now, or nobody.
const onError = (error: Error) => {
  const mayHaveEnded = error instanceof ProblemError && error.problem.code === "NOT_ALLOWED";
  if (mayHaveEnded) void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
};

// Each is asked whatever is known of the network, and those that failed are asked again when the server answers.
const queries = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      retry,
      staleTime: 15_000,
      networkMode: "always",
      refetchOnReconnect: mayAskAgain,
      refetchOnWindowFocus: mayAskAgain,
    },
    mutations: { networkMode: "always" },
  },
});

function open(place: HTMLElement) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
        <Suspense>
          <Messages position="bottom-center" />
        </Suspense>
      </QueryClientProvider>
    </StrictMode>,
  );
}

const place = document.getElementById("root");
if (place !== null) {
  // Nobody sees a page of the public turn into one's own.
  await queries.prefetchQuery(sessionQuery);
  // Nor nothing at all while the page is fetched. Not awaited: what is fetched waits for this module to be done.
  void router.load().then(() => open(place));
}
