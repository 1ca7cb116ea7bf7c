import { type RouteComponent, useLocation } from "@tanstack/react-router";
import { type Capability, can } from "@wps/model";
import { texts, useTexts } from "./language/i18n.ts";
import { useActor } from "./session.ts";
import { LinkButton } from "./ui/link-button.tsx";
import { Forbidden } from "./ui/state.tsx";
import { useDocumentTitle } from "./ui/use-document-title.ts";

const words = texts(
  "needing",
  {
    signInFirst: "Hãy đăng nhập để tiếp tục",
    signInFirstHint: "Nội dung này dành cho người có tài khoản.",
    signIn: "Đăng nhập",
    notYours: "Bạn không có quyền xem nội dung này",
    notYoursHint: "Vai trò của tài khoản không bao gồm việc này. Nếu cần, hãy liên hệ quản trị viên.",
    toCalendar: "Về lịch",
  },
  {
    signInFirst: "Sign in to go on",
    signInFirstHint: "This is for people with an account.",
    signIn: "Sign in",
    notYours: "This is not open to you",
    notYoursHint: "The role of your account does not include it. An administrator can change that.",
    toCalendar: "Back to the calendar",
  },
);

/** What is not for whoever is at work here: with the way to sign in, where that may help. */
export function NotYours() {
  const say = useTexts(words);
  const { href } = useLocation();
  const isStranger = useActor().role === "public";
  useDocumentTitle(say(isStranger ? "signInFirst" : "notYours"));
  if (isStranger) {
    return (
      <Forbidden title={say("signInFirst")} detail={say("signInFirstHint")}>
        <LinkButton to="/sign-in" search={{ from: href }}>
          {say("signIn")}
        </LinkButton>
      </Forbidden>
    );
  }
  return (
    <Forbidden title={say("notYours")} detail={say("notYoursHint")}>
      <LinkButton to="/calendar" variant="light">
        {say("toCalendar")}
      </LinkButton>
    </Forbidden>
  );
}

/** A page that asks for a capability before it shows itself. The server asks again. */
export function needing(capability: Capability, Page: RouteComponent): RouteComponent {
  const Guarded = () => (can(useActor(), capability) ? <Page /> : <NotYours />);
  return Object.assign(Guarded, Page.preload && { preload: Page.preload });
}
