import { type ComponentPropsWithRef, type ReactNode, useId } from "react";
import classes from "./alert.module.css";

interface AlertProps extends Omit<ComponentPropsWithRef<"div">, "title"> {
  readonly tone?: "accent" | "warn" | "danger";
  readonly icon?: ReactNode;
  readonly title?: string;
}

/** Something that a reader should know before going on. It is read out at once where nothing else is said. */
export function Alert({ tone = "accent", icon, title, className = "", children, ...props }: AlertProps) {
  const name = useId();
  return (
    <div
      role="alert"
      aria-labelledby={title && name}
      {...props}
      className={`${classes.alert} ${className}`}
      data-tone={tone}
    >
      {icon && <span className={classes.icon}>{icon}</span>}
      <div className={classes.body}>
        {title && (
          <p id={name} className={classes.title}>
            {title}
          </p>
        )}
        <div className={classes.message}>{children}</div>
      </div>
    </div>
  );
}
