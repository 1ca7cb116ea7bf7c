import "./schemas-without-eval.ts";
import "./ui/mantine.css";
import "./ui/fonts.ts";
import "./ui/base.css";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { ProblemError } from "./api.ts";
import { router } from "./app.tsx";
import { sessionQuery } from "./session.ts";
import { cssVariables, theme } from "./ui/theme.ts";

/** Where short messages appear; none does before there is a page. */
const Notifications = lazy(async () => ({ default: (await import("@mantine/notifications")).Notifications }));

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
    queries: { retry, staleTime: 15_000, networkMode: "always", refetchOnReconnect: true },
    mutations: { networkMode: "always" },
  },
});

// The same place is read by scheme.js before the first paint.
const schemes = localStorageColorSchemeManager({ key: "wps.scheme" });

const place = document.getElementById("root");
if (place !== null) {
  // Nobody sees a page of the public turn into one's own.
  await queries.prefetchQuery(sessionQuery);
  createRoot(place).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={schemes}
        defaultColorScheme="auto"
      >
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
          <Suspense>
            <Notifications position="bottom-center" />
          </Suspense>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
