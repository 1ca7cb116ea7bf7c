import "./schemas-without-eval.ts";
import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./ui/fonts.ts";
import "./ui/base.css";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ProblemError } from "./api.ts";
import { router } from "./app.tsx";
import { cssVariables, theme } from "./ui/theme.ts";

// What the server has refused it refuses again; what did not reach it may the second time.
const retry = (failures: number, error: Error) => failures < 1 && !(error instanceof ProblemError);

// The server stands on this machine: it answers where the network does not.
const queries = new QueryClient({ defaultOptions: { queries: { retry, staleTime: 15_000, networkMode: "always" } } });

const place = document.getElementById("root");
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
        <QueryClientProvider client={queries}>
          <Notifications position="bottom-center" />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
