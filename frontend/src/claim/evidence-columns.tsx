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
import classes from "./evidence.module.css";

/** What the evidence needs to know of sources, which are another feature's. */
export interface EvidenceSlots {
  readonly renderSource: (source: string) => ReactNode;
  /** Picks a source of the investigation or makes a new one. */
  readonly renderSourcePicker: (picked: string | null, onPick: (source: string | null) => void) => ReactNode;
}

/** A claim's evidence side by side: what supports it, what refutes it, what sets it in context. */
export function EvidenceColumns({
  claim,
  renderSource,
  renderSourcePicker,
}: EvidenceSlots & { readonly claim: Claim }) {
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
          <AttachEvidence claim={claim.id} renderSourcePicker={renderSourcePicker} onDone={close} />
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
            renderSource={renderSource}
          />
        ))}
      </div>
    </div>
  );
}

interface ColumnProps {
  readonly stance: Stance;
  readonly pieces: readonly Evidence[];
  readonly renderSource: (source: string) => ReactNode;
}

function Column({ stance, pieces, renderSource }: ColumnProps) {
  const standing = pieces.filter((piece) => !piece.withdrawn).length;
  return (
    <section className={classes.column} data-stance={stance}>
      <h3 className={classes.heading}>
        <Icon name={stanceSigns[stance]} size={15} />
        <FormattedMessage id={`evidence.stance.${stance}`} />
        <span className={classes.count}>{standing}</span>
      </h3>
      {pieces.length === 0 && (
        <p className={classes.none}>
          <FormattedMessage id={`evidence.none.${stance}`} />
        </p>
      )}
      {pieces.map((piece) => (
        <EvidenceCard key={piece.id} evidence={piece} source={renderSource(piece.source)} />
      ))}
    </section>
  );
}
