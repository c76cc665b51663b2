import { FormattedMessage, useIntl } from "react-intl";
import { Link } from "wouter";
import { EmptyState } from "../ui/empty-state";
import { Page } from "../ui/page";

/** What does not exist and what is not for you look the same. */
export function NotFound() {
  const intl = useIntl();
  return (
    <Page title={intl.formatMessage({ id: "app.name" })}>
      <EmptyState title={<FormattedMessage id="ui.not-found" />}>
        <Link href="~/">
          <FormattedMessage id="ui.to-start" />
        </Link>
      </EmptyState>
    </Page>
  );
}
