import { createLink } from "@tanstack/react-router";
import { AnchorButton } from "./button.tsx";

/** A link that looks like a button; its address is checked against the routes. */
export const LinkButton = createLink(AnchorButton);
