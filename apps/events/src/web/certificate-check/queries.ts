import { queryOptions } from "@tanstack/react-query";
import type { CertificateCheck } from "@wps/model";
import { call } from "../api.ts";
import { WRITTEN_LOOK } from "../written-look.ts";

/** What is told of a certificate by its code. Nothing of it is kept: it may be revoked the next moment. */
export const checkQuery = (code: string) =>
  queryOptions({
    queryKey: ["certificate-check", code],
    queryFn: ({ signal }) =>
      call<CertificateCheck>("/api/certificate-checks", { method: "POST", body: { code }, signal }),
    enabled: code !== "",
    retry: false,
    meta: WRITTEN_LOOK,
    staleTime: 0,
    gcTime: 0,
  });
