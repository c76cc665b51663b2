import { SourceUse } from "../claim/source-use";
import { SourcesPage } from "../source/sources-page";

const use = (source: string) => <SourceUse source={source} />;

/** The sources, each with the claims that it speaks to. */
export const SourcesScreen = () => <SourcesPage about={use} />;
