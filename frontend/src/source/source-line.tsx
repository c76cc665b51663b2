import { Text } from "@mantine/core";
import { SafeLink } from "../ui/safe-link";
import { PartialDate } from "../ui/when";
import { ReliabilityWords } from "./reliability";
import { LastCapture } from "./snapshots";
import type { Source } from "./source";
import classes from "./sources.module.css";

/** A source in a few lines: what it is, who says it and where it is found. */
export function SourceLine({ source }: { readonly source: Source }) {
  return (
    <div className={classes.line}>
      <div className={classes.title} dir="auto">
        {source.url === null ? source.title : <SafeLink href={source.url}>{source.title}</SafeLink>}
      </div>
      <Text size="sm" component="div" className={classes.facts}>
        {source.publisher !== null && <span dir="auto">{source.publisher}</span>}
        {source.author !== null && <span dir="auto">{source.author}</span>}
        {source.date !== null && (
          <span>
            <PartialDate date={source.date} />
          </span>
        )}
        {source.reliability !== null && <ReliabilityWords reliability={source.reliability} />}
        {source.url !== null && <span className={classes.host}>{hostOf(source.url)}</span>}
        <LastCapture source={source.id} />
      </Text>
      {source.citation !== null && (
        <Text size="sm" c="dimmed" dir="auto">
          {source.citation}
        </Text>
      )}
    </div>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : url;
}
