import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { opens } from "../ui/form-focus";
import { useHeld } from "../ui/held";
import { Icon } from "../ui/icons";
import { useViewer } from "../ui/viewer";
import { WaitingButton } from "../ui/waiting-button";
import type { Claim } from "./claim";
import { useEvidence } from "./contexts";
import { type Evidence, type Stance, stances } from "./evidence";
import { stanceSigns } from "./evidence-balance";
import { EvidenceCard } from "./evidence-card";
import { AttachEvidence } from "./evidence-form";
import { independentOrigins } from "./evidence-origins";
import classes from "./evidence.module.css";

/** What the evidence needs to know of sources, which are another feature's. */
export interface EvidenceSlots {
  readonly renderSource: (source: string) => ReactNode;
  /** Picks a source of the investigation or makes a new one. */
  readonly renderSourcePicker: (picked: string | null, onPick: (source: string | null) => void) => ReactNode;
  /** Letter and wording of a source's reliability; null while it is not graded. */
  readonly reliabilityOf: (source: string) => { readonly letter: string; readonly words: string } | null;
  readonly renderGradeSource: (source: string) => ReactNode;
  readonly originName: (origin: string) => string | null;
  /** Picks who said it first, or names somebody new. */
  readonly renderOriginPicker: (picked: string | null, onPick: (origin: string | null) => void) => ReactNode;
}

/** A claim's evidence side by side: what supports it, what refutes it, what sets it in context. */
export function EvidenceColumns({ claim, ...slots }: EvidenceSlots & { readonly claim: Claim }) {
  const all = useEvidence();
  const { account, mayContribute } = useViewer();
  const [attaching, { open, close }] = useDisclosure(false);
  const pieces = [...(all?.values() ?? [])].filter((piece) => piece.claim === claim.id);
  const held = useHeld(
    pieces,
    (piece) => piece.id,
    (piece) => piece.author === account,
  );
  return (
    <div className={classes.evidence}>
      {mayContribute &&
        claim.state !== "CLOSED" &&
        (attaching ? (
          <AttachEvidence claim={claim.id} renderSourcePicker={slots.renderSourcePicker} onDone={close} />
        ) : (
          <div>
            <Button size="sm" variant="light" onClick={open} {...opens("attach-evidence")}>
              <FormattedMessage id="evidence.attach" />
            </Button>
          </div>
        ))}
      <WaitingButton waiting={held.waiting} onShow={held.release} />
      <div className={classes.columns}>
        {stances.map((stance) => (
          <Column
            key={stance}
            stance={stance}
            pieces={held.shown.filter((piece) => piece.stance === stance)}
            origins={independentOrigins(pieces, claim.id, stance)}
            all={pieces}
            slots={slots}
          />
        ))}
      </div>
    </div>
  );
}

interface ColumnProps {
  readonly stance: Stance;
  readonly pieces: readonly Evidence[];
  /** How many origins speak in this direction independently. */
  readonly origins: number;
  /** The whole evidence of the claim. */
  readonly all: readonly Evidence[];
  readonly slots: EvidenceSlots;
}

function Column({ stance, pieces, origins, all, slots }: ColumnProps) {
  const standing = pieces.filter((piece) => !piece.withdrawn).length;
  return (
    <section className={classes.column} data-stance={stance}>
      <h3 className={classes.heading}>
        <Icon name={stanceSigns[stance]} size={15} />
        <FormattedMessage id={`evidence.stance.${stance}`} />
        <span className={classes.count}>{standing}</span>
      </h3>
      {standing > 0 && (
        <p className={classes.none}>
          <FormattedMessage id="evidence.origins" values={{ count: origins }} />
        </p>
      )}
      {pieces.length === 0 && (
        <p className={classes.none}>
          <FormattedMessage id={`evidence.none.${stance}`} />
        </p>
      )}
      {pieces.map((piece) => (
        <EvidenceCard key={piece.id} evidence={piece} all={all} slots={slots} />
      ))}
    </section>
  );
}
