import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { Link } from "wouter";
import classes from "./top-bar.module.css";

interface TopBarProps {
  readonly menu: ReactNode;
  /** The investigation's title, beside the product's name. */
  readonly title?: string | undefined;
  readonly titleAddress?: string;
  readonly nav?: ReactNode;
  readonly status?: ReactNode;
}

/** The bar above every screen. */
export function TopBar({ menu, title, titleAddress, nav, status }: TopBarProps) {
  return (
    <header className={classes.bar}>
      <a href="#content" className={classes.skip}>
        <FormattedMessage id="ui.skip" />
      </a>
      <div className={classes.row}>
        <Link
          href="~/"
          className={
            title === undefined ? classes.wordmark : `${classes.wordmark ?? ""} ${classes.small ?? ""}`
          }
        >
          <svg aria-hidden="true" viewBox="0 0 32 32" width="24" height="24">
            <rect width="32" height="32" rx="7" fill="#1f3a5f" />
            <path d="M8 10h16M8 16h9" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" />
            <path
              d="m17 21.5 3.2 3.2L26 18"
              fill="none"
              stroke="#e9b44c"
              strokeWidth="2.8"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
          <span className={classes.name}>
            <FormattedMessage id="app.name" />
          </span>
        </Link>
        {title !== undefined && (
          <Link href={titleAddress ?? "/"} className={classes.title} dir="auto" title={title}>
            {title}
          </Link>
        )}
        <div className={classes.end}>
          {status}
          {menu}
        </div>
      </div>
      {nav}
    </header>
  );
}
