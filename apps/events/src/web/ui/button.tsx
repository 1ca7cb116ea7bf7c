import type { ComponentPropsWithRef, ReactNode } from "react";
import classes from "./button.module.css";

/** How a button looks, be it a button or a link. */
export interface ButtonLook {
  /** How much it asks to be pressed; filled where nothing is said. */
  readonly variant?: "filled" | "light" | "default" | "subtle" | "quiet";
  readonly size?: "sm" | "md" | "compact-sm";
  readonly leftSection?: ReactNode;
  readonly rightSection?: ReactNode;
}

/** A button of words, in the looks of Mantine's, for pages that are there before it. */
export function Button({ type = "button", ...props }: ButtonLook & ComponentPropsWithRef<"button">) {
  return <button type={type} {...dressed(props)} />;
}

/** {@link Button}, as a link. */
export function AnchorButton(props: ButtonLook & ComponentPropsWithRef<"a">) {
  return <a data-screen-only {...dressed(props)} />;
}

interface Plain extends ButtonLook {
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

function dressed<Props extends Plain>(props: Props) {
  const { variant = "filled", size = "sm", leftSection, rightSection, className = "", children, ...rest } = props;
  return {
    ...rest,
    "data-variant": variant,
    "data-size": size,
    className: `${classes.button} ${className}`,
    children: (
      <>
        {leftSection && (
          <span className={classes.section} data-position="left">
            {leftSection}
          </span>
        )}
        <span className={classes.label}>{children}</span>
        {rightSection && (
          <span className={classes.section} data-position="right">
            {rightSection}
          </span>
        )}
      </>
    ),
  };
}

interface IconButtonProps extends ComponentPropsWithRef<"button"> {
  /** What it does, in words. */
  readonly "aria-label": string;
  readonly variant?: "light" | "subtle" | "quiet";
  readonly size?: "icon" | "icon-sm";
}

/** A button of a sign only. */
export function IconButton({ variant = "subtle", size = "icon", className = "", ...props }: IconButtonProps) {
  return (
    <button
      type="button"
      data-variant={variant}
      data-size={size}
      className={`${classes.button} ${className}`}
      {...props}
    />
  );
}
