import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { OfflineError, ProblemError } from "./api.ts";
import { texts, useTexts } from "./language/i18n.ts";
import { LinkButton } from "./ui/link-button.tsx";
import { Empty, Failed, Loading } from "./ui/state.tsx";

const words = texts(
  "query-state",
  {
    loading: "Đang tải",
    failed: "Không tải được dữ liệu",
    offline: "Không kết nối được với máy chủ. Hãy kiểm tra mạng hoặc ứng dụng còn chạy không.",
    forbidden: "Bạn không có quyền xem nội dung này",
    missing: "Không tìm thấy nội dung này",
    toCalendar: "Về lịch",
    broken: "Máy chủ gặp lỗi. Mã yêu cầu: {{requestId}}",
    retry: "Thử lại",
  },
  {
    loading: "Loading",
    failed: "The data could not be loaded",
    offline: "The server cannot be reached. Check the network, and that the app is still running.",
    forbidden: "You are not allowed to see this",
    missing: "This cannot be found",
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
  if (error instanceof OfflineError) return <Failed title={say("failed")} detail={say("offline")} retry={retry} />;
  if (!(error instanceof ProblemError)) throw error;
  const { code, requestId } = error.problem;
  switch (code) {
    case "NOT_ALLOWED":
      return <Failed title={say("forbidden")} />;
    case "EVENT_NOT_FOUND":
    case "PROGRAMME_NOT_FOUND":
    case "NO_SUCH_PATH":
    case "MALFORMED":
      return (
        <Empty title={say("missing")} order={1}>
          <LinkButton to="/calendar" variant="light">
            {say("toCalendar")}
          </LinkButton>
        </Empty>
      );
    default:
      return <Failed title={say("failed")} detail={say("broken", { requestId })} retry={retry} />;
  }
}
