import { Avatar, Tooltip } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Link, useLocation } from "wouter";
import { markSeen } from "../investigation/investigation-api";
import { useHere } from "../live/live-context";
import { useStore } from "../live/store";
import { ConnectionState } from "../ui/connection-state";
import { hueOf, initials } from "../ui/initials";
import { useNames, useViewer } from "../ui/viewer";
import classes from "./investigation-bar.module.css";
import type { Session } from "./session";
import { TopBar } from "./top-bar";

const sections = ["documents", "claims", "review", "sources", "members", "history"] as const;

/** The bar of an open investigation: where one is, who else is here, and how the connection stands. */
export function InvestigationBar({ session, menu }: { readonly session: Session; readonly menu: ReactNode }) {
  const investigation = useStore(session.stores.investigation);
  const intl = useIntl();
  const [address] = useLocation();
  const base = `/investigations/${session.investigation}`;
  const { mayEdit } = useViewer();
  const open = sections.filter((section) => mayEdit || section !== "review");
  useMarkSeen(session);
  return (
    <TopBar
      menu={menu}
      title={investigation?.title}
      titleAddress={`${base}/documents`}
      status={
        <>
          <WhoIsHere />
          <ConnectionState />
        </>
      }
      nav={
        <nav className={classes.nav} aria-label={intl.formatMessage({ id: "nav.label" })}>
          {open.map((section) => (
            <Link
              key={section}
              href={`${base}/${section}`}
              className={classes.link}
              aria-current={address.startsWith(`${base}/${section}`) ? "page" : undefined}
              ref={address.startsWith(`${base}/${section}`) ? showWhole : undefined}
            >
              <FormattedMessage id={`nav.${section}`} />
            </Link>
          ))}
        </nav>
      }
    />
  );
}

/** Scrolls the section where one is into a narrow bar. */
const showWhole = (link: HTMLElement | null) => link?.scrollIntoView({ block: "nearest", inline: "nearest" });

/** The others who are here now, each once. */
function WhoIsHere() {
  const here = useHere();
  const { account } = useViewer();
  const nameOf = useNames();
  const intl = useIntl();
  const others = [...new Set([...here.values()].map((presence) => presence.account))].filter(
    (id) => id !== account,
  );
  if (others.length === 0) return null;
  const shown = others.slice(0, 4);
  const names = intl.formatList(others.map(nameOf), { type: "conjunction" });
  return (
    <Tooltip label={intl.formatMessage({ id: "presence.here" }, { names })}>
      <div role="img" aria-label={intl.formatMessage({ id: "presence.here" }, { names })}>
        <Avatar.Group spacing={6}>
          {shown.map((id) => (
            <Avatar
              key={id}
              size={28}
              radius="xl"
              color={hueOf(id)}
              variant="light"
              className={classes.avatar}
            >
              {initials(nameOf(id))}
            </Avatar>
          ))}
          {others.length > shown.length && (
            <Avatar size={28} radius="xl" className={classes.avatar}>
              +{others.length - shown.length}
            </Avatar>
          )}
        </Avatar.Group>
      </div>
    </Tooltip>
  );
}

const lookedFor = 2_000;

/** Remembers how far I have looked, so that the list can say what is new. */
function useMarkSeen({ feed, investigation }: Session) {
  useEffect(() => {
    let told = 0;
    const tell = () => {
      const position = feed.cursor()?.position ?? 0;
      if (document.visibilityState !== "visible" || position <= told) return;
      told = position;
      markSeen(investigation, position).catch(() => {
        told = 0;
      });
    };
    const timer = setInterval(tell, lookedFor);
    return () => {
      tell();
      clearInterval(timer);
    };
  }, [feed, investigation]);
}
