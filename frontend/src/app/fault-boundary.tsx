import { Component, type ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { LoadAgain } from "./load-again";

/** Where a fault of the pages ends: in words instead of a blank page. */
export class FaultBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <LoadAgain>
        <FormattedMessage id="ui.fault" />
      </LoadAgain>
    );
  }
}
