import { useIntl } from "react-intl";
import { useNow } from "./now";

const day = 24 * 60 * 60 * 1000;

/** A moment as people say it: "3 minutes ago" when it is near, the date otherwise; the exact time on hover. */
export function When({ at }: { readonly at: string }) {
  const intl = useIntl();
  const now = useNow();
  const exact = intl.formatDate(at, { dateStyle: "long", timeStyle: "short" });
  return (
    <time dateTime={at} title={exact}>
      {near(intl, new Date(at).getTime() - now) ?? intl.formatDate(at, { dateStyle: "medium" })}
    </time>
  );
}

function near(intl: ReturnType<typeof useIntl>, difference: number): string | null {
  const ago = Math.abs(difference);
  if (ago < 45_000) return intl.formatRelativeTime(0, "second", { numeric: "auto" });
  if (ago < 60 * 60_000) return intl.formatRelativeTime(Math.round(difference / 60_000), "minute");
  if (ago < day) return intl.formatRelativeTime(Math.round(difference / (60 * 60_000)), "hour");
  if (ago < 6 * day) return intl.formatRelativeTime(Math.round(difference / day), "day", { numeric: "auto" });
  return null;
}

/** A date that may be only a year or a month, as far as it is known. */
export function PartialDate({ date }: { readonly date: string }) {
  const intl = useIntl();
  const [year = "", month, dayOfMonth] = date.split("-");
  const options: Intl.DateTimeFormatOptions = {
    year: "numeric",
    ...(month === undefined ? {} : { month: "long" }),
    ...(dayOfMonth === undefined ? {} : { day: "numeric" }),
    timeZone: "UTC",
  };
  const moment = Date.parse(`${year}-${month ?? "01"}-${dayOfMonth?.slice(0, 2) ?? "01"}T00:00:00Z`);
  return <time dateTime={date}>{Number.isNaN(moment) ? date : intl.formatDate(moment, options)}</time>;
}
