import { FormattedMessage, useIntl } from "react-intl";
import { Link } from "wouter";
import { EmptyState } from "../ui/empty-state";
import { Page } from "../ui/page";

/** Where the investigation was, for who has just ceased to be a member of it. */
export function NoLongerMember({ investigation }: { readonly investigation: string | undefined }) {
  const intl = useIntl();
  return (
    <Page title={intl.formatMessage({ id: "members.no-longer" })}>
      <div role="alert">
        <EmptyState title={<span dir="auto">{investigation}</span>}>
          <p>
            <FormattedMessage id="members.no-longer-explanation" />
          </p>
          <Link href="~/">
            <FormattedMessage id="ui.to-start" />
          </Link>
        </EmptyState>
      </div>
    </Page>
  );
}
