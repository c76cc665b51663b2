import type { ReactNode } from "react";
import { FormattedDate, FormattedMessage, useIntl } from "react-intl";
import { Link } from "wouter";
import type { Entry } from "../live/entry";
import { useNames, useTokenNames } from "../ui/viewer";
import type { Thing } from "./entry-list";
import classes from "./history.module.css";

const told = [
  "investigation.created",
  "investigation.edited",
  "investigation.archived",
  "investigation.restored",
  "investigation.rules-changed",
  "review.sent",
  "review.returned",
  "review.recused",
  "review.reopening-asked",
  "review.verdict-given",
  "review.verdict-signed",
  "review.signature-refused",
  "review.verdict-undone",
  "review.verdict-stale",
  "review.verdict-confirmed",
  "review.reopened",
  "review.dissent-filed",
  "member.invited",
  "member.invitation-revoked",
  "member.joined",
  "member.role-changed",
  "member.removed",
  "member.renamed",
  "entry.erased",
  "audit.exported",
  "audit.key-changed",
  "document.added",
  "annotation.created",
  "annotation.edited",
  "annotation.withdrawn",
  "source.added",
  "source.corrected",
  "source.graded",
  "source.origin-named",
  "source.origin-renamed",
  "snapshot.captured",
  "claim.raised",
  "claim.edited",
  "claim.occurrence-added",
  "claim.occurrence-removed",
  "claim.debate-opened",
  "claim.sent-to-review",
  "claim.returned-to-team",
  "claim.decided",
  "claim.decision-undone",
  "claim.round-begun",
  "claim.closed",
  "claim.reopened",
  "claim.merged",
  "claim.rejoined",
  "claim.element-added",
  "claim.element-edited",
  "claim.element-removed",
  "claim.element-found",
  "claim.link-suggested",
  "claim.link-confirmed",
  "claim.link-declined",
  "claim.link-withdrawn",
  "claim.evidence-attached",
  "claim.evidence-edited",
  "claim.evidence-withdrawn",
  "claim.evidence-graded",
  "claim.evidence-traced",
  "claim.evidence-flagged",
  "claim.evidence-flag-lifted",
  "argument.made",
  "argument.edited",
  "argument.withdrawn",
  "argument.resolved",
  "argument.reopened",
  "assessment.made",
  "assessment.disclosed",
  "assessment.round-opened",
  "assessment.deadline-moved",
  "assessment.assessors-changed",
  "assessment.recused",
  "assessment.round-ended",
] as const;

type Told = (typeof told)[number];

const isTold = (type: string): type is Told => (told as readonly string[]).includes(type);

/** What happened, as one says it; an event that this version does not know is named as it is. */
export function EntrySentence({ entry, thing }: { readonly entry: Entry; readonly thing: Thing | null }) {
  const intl = useIntl();
  const nameOf = useNames();
  const tokenNameOf = useTokenNames();
  const { data, type } = entry;
  const byToken = (name: string) => {
    if (entry.token === undefined) return name;
    const token = tokenNameOf(entry.token);
    return token === null
      ? intl.formatMessage({ id: "history.by-token" }, { name })
      : intl.formatMessage({ id: "history.by-token-named" }, { name, token });
  };
  const role = typeof data.role === "string" && isRole(data.role) ? data.role : null;
  const values = {
    name: byToken(nameOf(entry.actor)),
    b: (parts: ReactNode[]) => <strong>{parts}</strong>,
    thing: thing === null ? intl.formatMessage({ id: "history.erased" }) : <Named thing={thing} />,
    value: word(data.value),
    standing: word(data.standing),
    round: typeof data.round === "number" ? data.round : 0,
    overridden: Array.isArray(data.overridden) && data.overridden.length > 0 ? "yes" : "no",
    member: nameOf(entry.object.id),
    self: String(entry.object.id === entry.actor),
    role: role === null ? "" : intl.formatMessage({ id: `role.${role}` }),
    stance: word(data.stance),
    motivation: word(data.motivation),
    code: word(data.code),
    link: word(data.kind),
    finding: word(data.finding) || "none",
    reason: word(data.reason) || "none",
    reliability: word(data.reliability) || "none",
    credibility: typeof data.credibility === "number" ? data.credibility : "none",
    origin: typeof data.origin === "string" ? "named" : "none",
    flag: word(data.flag),
    means: word(data.means),
    email: word(data.email) || "none",
    note: word(data.note) || "none",
    uses: typeof data.uses === "number" ? data.uses : 1,
    ending: word(data.ending),
    author: isRecord(data.sealed) ? nameOf(word(data.sealed.actor)) : "",
    deadline: typeof data.deadline === "string" ? <Moment at={data.deadline} /> : "",
    position: Number(data.position ?? 0),
    format: word(data.format),
    from: Number(data.from ?? 0),
    to: Number(data.to ?? 0),
    called: typeof data.name === "string" ? data.name : intl.formatMessage({ id: "history.erased" }),
  };
  return isTold(type) ? (
    <FormattedMessage id={`history.${type}`} values={values} />
  ) : (
    <FormattedMessage id="history.other" values={{ ...values, type }} />
  );
}

const word = (value: unknown): string => (typeof value === "string" ? value : "");

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function Moment({ at }: { readonly at: string }) {
  return (
    <time dateTime={at}>
      <FormattedDate value={at} dateStyle="medium" timeStyle="short" />
    </time>
  );
}

function Named({ thing }: { readonly thing: Thing }) {
  return thing.address === null ? (
    <q className={classes.thing} dir="auto">
      {thing.name}
    </q>
  ) : (
    <Link href={thing.address} className={classes.thing} dir="auto">
      {thing.name}
    </Link>
  );
}

type Role = "READER" | "CONTRIBUTOR" | "EDITOR" | "OWNER";

const isRole = (role: string): role is Role => ["READER", "CONTRIBUTOR", "EDITOR", "OWNER"].includes(role);
