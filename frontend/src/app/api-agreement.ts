import type { ReviewCase } from "../review/review-case";
import type { FirstView } from "../review/review-api";
import type { Verdict } from "../review/verdict";
import type { Annotation } from "../annotation/annotation";
import type { Agreement as BlindAgreement, Assessment } from "../assessment/assessment";
import type { BlindRound } from "../assessment/blind-round";
import type { Claim } from "../claim/claim";
import type { ClaimLink } from "../claim/claim-link";
import type { Element } from "../claim/element";
import type { Evidence } from "../claim/evidence";
import type { Argument } from "../debate/argument";
import type { Document, DocumentText } from "../document/document";
import type { components } from "../http/api";
import type { Account, AdministeredAccount, Device, IssuedLink, LinkedIdentity } from "../identity/account";
import type { Passkey } from "../identity/passkey";
import type { SignInWays } from "../identity/sign-in-ways";
import type { Invitation, MadeLink, WaitingInvitation } from "../investigation/invitation";
import type { Investigation, Member } from "../investigation/investigation";
import type { Rules, RulesInForce } from "../investigation/rules";
import type { SecurityEvent } from "../identity/security-event";
import type { MadeToken, Token } from "../identity/token";
import type { Origin } from "../source/origin";
import type { CheckedSnapshot, SourceSnapshot } from "../source/snapshot";
import type { Source } from "../source/source";

type Api = components["schemas"];

/** What the server gives fits what the page takes, and neither has a field that the other lacks. */
type Agrees<Page, Given extends Page> = Exclude<keyof Given, keyof Page> extends never ? Page : never;

/** Compiles only while the page's views say what `openapi.json` says. */
export interface Agreement {
  readonly reviewCase: Agrees<ReviewCase, Api["CaseView"]>;
  readonly firstView: Agrees<FirstView, Api["NotedView"]>;
  readonly verdict: Agrees<Verdict, Api["VerdictView"]>;
  readonly account: Agrees<Account, Api["AccountView"]>;
  readonly administeredAccount: Agrees<AdministeredAccount, Api["AdministeredAccount"]>;
  readonly issuedLink: Agrees<IssuedLink, Api["IssuedLink"]>;
  readonly signInWays: Agrees<SignInWays, Api["SignInWays"]>;
  readonly annotation: Agrees<Annotation, Api["AnnotationView"]>;
  readonly agreement: Agrees<BlindAgreement, Api["AgreementView"]>;
  readonly assessment: Agrees<Assessment, Api["AssessmentView"]>;
  readonly blindRound: Agrees<BlindRound, Api["BlindRoundView"]>;
  readonly argument: Agrees<Argument, Api["ArgumentView"]>;
  readonly device: Agrees<Device, Api["SignedInDevice"]>;
  readonly claim: Agrees<Claim, Api["ClaimView"]>;
  readonly claimLink: Agrees<ClaimLink, Api["LinkView"]>;
  readonly element: Agrees<Element, Api["ElementView"]>;
  readonly document: Agrees<Document, Api["DocumentView"]>;
  readonly documentText: Agrees<DocumentText, Api["DocumentText"]>;
  readonly evidence: Agrees<Evidence, Api["EvidenceView"]>;
  readonly linkedIdentity: Agrees<LinkedIdentity, Api["LinkedIdentityView"]>;
  readonly investigation: Agrees<Investigation, Api["InvestigationView"]>;
  readonly invitation: Agrees<Invitation, Api["InvitationView"]>;
  readonly madeLink: Agrees<MadeLink, Api["Issued"]>;
  readonly waitingInvitation: Agrees<WaitingInvitation, Api["Waiting"]>;
  readonly member: Agrees<Member, Api["MemberView"]>;
  readonly passkey: Agrees<Passkey, Api["PasskeyView"]>;
  readonly madeToken: Agrees<MadeToken, Api["Made"]>;
  readonly token: Agrees<Token, Api["TokenView"]>;
  readonly rules: Agrees<Rules, Api["RulesView"]>;
  readonly rulesInForce: Agrees<RulesInForce, Api["RulesInForce"]>;
  readonly securityEvent: Agrees<SecurityEvent, Api["SecurityEventView"]>;
  readonly origin: Agrees<Origin, Api["OriginView"]>;
  readonly snapshot: Agrees<SourceSnapshot, Api["SnapshotView"]>;
  readonly checkedSnapshot: Agrees<CheckedSnapshot, Api["CheckedSnapshot"]>;
  readonly source: Agrees<Source, Api["SourceView"]>;
}
