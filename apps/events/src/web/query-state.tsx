import type { UseQueryResult } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { OfflineError, ProblemError } from "./api.ts";
import { texts, useTexts } from "./language/i18n.ts";
import { NotYours } from "./needing.tsx";
import { useActor } from "./session.ts";
import { LinkButton } from "./ui/link-button.tsx";
import { Detail, Empty, Failed, Loading, Offline } from "./ui/state.tsx";
import { useDocumentTitle } from "./ui/use-document-title.ts";

const words = texts(
  "query-state",
  {
    loading: "Đang tải",
    failed: "Không tải được dữ liệu",
    offline: "Chưa kết nối được với máy chủ",
    offlineHint: "Hãy kiểm tra mạng và xem ứng dụng còn chạy không. Nội dung sẽ tự hiện ra khi máy chủ trả lời.",
    missing: "Không tìm thấy nội dung này",
    guests: "Nội dung này có thể chỉ dành cho người đã đăng nhập.",
    signIn: "Đăng nhập",
    toCalendar: "Về lịch",
    broken: "Máy chủ gặp lỗi. Mã yêu cầu: {{requestId}}",
    retry: "Thử lại",
  },
  {
    loading: "Loading",
    failed: "The data could not be loaded",
    offline: "The server cannot be reached",
    offlineHint:
      "Check the network, and that the app is still running. This appears by itself once the server answers.",
    missing: "This cannot be found",
    guests: "It may be open only to people who have signed in.",
    signIn: "Sign in",
    toCalendar: "Back to the calendar",
    broken: "The server had a fault. Request: {{requestId}}",
    retry: "Try again",
  },
);

/** Shows what a query has: its data, that it is under way, or why it failed. */
export function QueryState<Data>({
  query,
  children,
}: {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}) {
  const say = useTexts(words);
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <Loading label={say("loading")} />;
  const retry = { label: say("retry"), action: () => void query.refetch() };
  const { error } = query;
  if (error instanceof OfflineError)
    return <Offline title={say("offline")} detail={say("offlineHint")} retry={retry} />;
  if (!(error instanceof ProblemError)) throw error;
  const { code, requestId } = error.problem;
  switch (code) {
    case "NOT_ALLOWED":
      return <NotYours />;
    case "EVENT_NOT_FOUND":
    case "COURSE_NOT_FOUND":
    case "GRANT_NOT_FOUND":
    case "STATEMENT_NOT_FOUND":
    case "RELEASE_NOT_FOUND":
    case "PROGRAMME_NOT_FOUND":
    case "NO_SUCH_PATH":
    case "MALFORMED":
      return <Missing />;
    default:
      return <Failed title={say("failed")} detail={say("broken", { requestId })} retry={retry} />;
  }
}

function Missing() {
  const say = useTexts(words);
  useDocumentTitle(say("missing"));
  return (
    <Empty title={say("missing")} order={1}>
      <ForGuests />
      <LinkButton to="/calendar" variant="light">
        {say("toCalendar")}
      </LinkButton>
    </Empty>
  );
}

/** What a stranger cannot find may be there for somebody with an account: the server does not tell which. */
function ForGuests() {
  const say = useTexts(words);
  const { href } = useLocation();
  if (useActor().role !== "public") return null;
  return (
    <>
      <Detail>{say("guests")}</Detail>
      <LinkButton to="/sign-in" search={{ from: href }}>
        {say("signIn")}
      </LinkButton>
    </>
  );
}
