import { OriginUse, SourceUse } from "../claim/source-use";
import { useRules } from "../investigation/contexts";
import { OriginsList } from "../source/origins-list";
import { SourcesPage } from "../source/sources-page";

const use = (source: string) => <SourceUse source={source} />;
const usesOfOrigin = (origin: string) => <OriginUse origin={origin} />;

/** The sources, each with the claims that it speaks to. */
export function SourcesScreen() {
  const rules = useRules();
  return (
    <SourcesPage
      mayFetch={rules?.rules.fetchSnapshots ?? true}
      about={use}
      origins={<OriginsList about={usesOfOrigin} />}
    />
  );
}
