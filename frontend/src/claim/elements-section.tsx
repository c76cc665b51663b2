import { Button, Group, Select, Stack, Text, Textarea } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { useLive } from "../live/live-context";
import { useDraft } from "../ui/draft";
import { DraftKept } from "../ui/draft-kept";
import { opens, useFormFocus } from "../ui/form-focus";
import { ProblemNotice } from "../ui/problem-notice";
import { StaleNotice } from "../ui/stale-notice";
import { useSubmit } from "../ui/submit";
import { useVersionedDraft } from "../ui/versioned-draft";
import { useNames, useViewer } from "../ui/viewer";
import { When } from "../ui/when";
import type { Claim } from "./claim";
import { useElements } from "./contexts";
import { type Element, type ElementKind, elementKinds, type Finding, findings } from "./element";
import classes from "./elements.module.css";
import { addElement, editElement, findOnElement, removeElement } from "./saying-api";

/** What a claim of interference alleges in each respect, and what was found about each. */
export function ElementsSection({ claim }: { readonly claim: Claim }) {
  const { mayContribute, mayEdit } = useViewer();
  const elements = useElements();
  const [adding, { open, close }] = useDisclosure(false);
  const own = [...(elements?.values() ?? [])].filter((element) => element.claim === claim.id);
  const shown = elementKinds.flatMap((kind) => own.filter((element) => element.kind === kind));
  const missing = elementKinds.filter((kind) => !own.some((element) => element.kind === kind));
  const workedOn = claim.state === "OPEN" || claim.state === "UNDER_DEBATE";
  const may = {
    edit: mayContribute && workedOn,
    find: mayEdit && (workedOn || claim.state === "IN_REVIEW"),
  };
  return (
    <Stack gap="sm" className={classes.elements}>
      {shown.length === 0 && (
        <p className={classes.none}>
          <FormattedMessage id="element.none" />
        </p>
      )}
      {shown.length > 0 && (
        <ul className={classes.list}>
          {shown.map((element) => (
            <ElementRow key={element.id} element={element} may={may} />
          ))}
        </ul>
      )}
      {may.edit && missing.length > 0 && !adding && (
        <div>
          <Button size="compact-sm" variant="default" onClick={open} {...opens(`add-element-${claim.id}`)}>
            <FormattedMessage id="element.add" />
          </Button>
        </div>
      )}
      {may.edit && adding && <AddElement claim={claim.id} kinds={missing} onDone={close} />}
    </Stack>
  );
}

interface ElementRowProps {
  readonly element: Element;
  readonly may: { readonly edit: boolean; readonly find: boolean };
}

function ElementRow({ element, may }: ElementRowProps) {
  const { investigation, feed } = useLive();
  const { mayEdit } = useViewer();
  const nameOf = useNames();
  const submit = useSubmit();
  const [form, setForm] = useState<"edit" | "find" | null>(null);
  const { found } = element;
  const close = () => setForm(null);
  return (
    <li className={classes.element} id={`element-${element.id}`}>
      <span className={classes.kind}>
        <FormattedMessage id={`element.kind.${element.kind}`} />
      </span>
      <div>
        {form === "edit" ? (
          <EditElement element={element} onDone={close} />
        ) : (
          <p className={classes.text} dir="auto">
            {element.text}
          </p>
        )}
        <p className={classes.finding} data-finding={found?.finding}>
          {found === null ? (
            <FormattedMessage id="element.not-assessed" />
          ) : (
            <>
              <strong>
                <FormattedMessage id={`finding.${found.finding}`} />
              </strong>
              {found.note !== null && <span dir="auto">{found.note}</span>}
              <span className={classes.by}>
                {nameOf(found.by)}, <When at={found.at} />
              </span>
            </>
          )}
        </p>
        {form === "find" && <FindOnElement element={element} onDone={close} />}
        {form === null && (may.edit || may.find) && (
          <Group gap={4} className={classes.tools}>
            {may.find && (
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => setForm("find")}
                {...opens(`find-${element.id}`)}
              >
                <FormattedMessage id="element.find" />
              </Button>
            )}
            {may.edit && (
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                onClick={() => setForm("edit")}
                {...opens(`element-${element.id}`)}
              >
                <FormattedMessage id="ui.edit" />
              </Button>
            )}
            {may.edit && (found === null || mayEdit) && (
              <Button
                size="compact-xs"
                variant="subtle"
                color="gray"
                loading={submit.saving}
                onClick={() =>
                  void submit.run(async () => feed.accept(await removeElement(investigation, element)))
                }
              >
                <FormattedMessage id="element.remove" />
              </Button>
            )}
          </Group>
        )}
        <ProblemNotice problem={submit.problem} />
      </div>
    </li>
  );
}

const longest = 1000;

function AddElement({
  claim,
  kinds,
  onDone,
}: {
  readonly claim: string;
  readonly kinds: readonly ElementKind[];
  readonly onDone: () => void;
}) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  const form = useFormFocus<HTMLFormElement>(`add-element-${claim}`);
  const draft = useDraft<{ kind: ElementKind | null; text: string }>(
    `${investigation}:new-element:${claim}`,
    {
      kind: null,
      text: "",
    },
  );
  const { text } = draft.content;
  const kind = kinds.find((one) => one === draft.content.kind) ?? kinds[0];
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (kind === undefined) return;
    const added = await submit.run(async () =>
      feed.accept(await addElement(investigation, claim, kind, text.trim())),
    );
    if (!added) return;
    draft.discard();
    onDone();
  };
  return (
    <form ref={form} onSubmit={(event) => void send(event)}>
      <Stack gap="xs">
        <Select
          label={intl.formatMessage({ id: "element.kind" })}
          allowDeselect={false}
          value={kind ?? null}
          onChange={(value) => draft.write({ kind: value })}
          data={kinds.map((one) => ({
            value: one,
            label: intl.formatMessage({ id: `element.kind.${one}` }),
          }))}
        />
        {kind !== undefined && (
          <Text size="xs" c="dimmed">
            <FormattedMessage id={`element.hint.${kind}`} />
          </Text>
        )}
        <Textarea
          label={intl.formatMessage({ id: "element.text" })}
          autosize
          minRows={2}
          maxLength={longest}
          dir="auto"
          value={text}
          onChange={(event) => draft.write({ text: event.currentTarget.value })}
        />
        <ProblemNotice problem={submit.problem} />
        <FormButtons
          action="element.add"
          ready={text.trim() !== ""}
          saving={submit.saving}
          onCancel={onDone}
          kept={<DraftKept kept={draft.kept} onDiscard={draft.discard} />}
        />
      </Stack>
    </form>
  );
}

function EditElement({ element, onDone }: { readonly element: Element; readonly onDone: () => void }) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  const form = useFormFocus<HTMLFormElement>(`element-${element.id}`);
  const draft = useVersionedDraft(
    `${investigation}:element:${element.id}`,
    element,
    ({ text }) => ({ text }),
    submit.problem,
  );
  const { words, theirs } = draft;
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const saved = await submit.run(async () =>
      feed.accept(
        await editElement(investigation, { id: element.id, version: draft.basis }, words.text.trim()),
      ),
    );
    if (!saved) return;
    draft.discard();
    onDone();
  };
  return (
    <form ref={form} onSubmit={(event) => void send(event)}>
      <Stack gap="xs">
        {theirs !== null && (
          <StaleNotice
            differences={[
              { label: intl.formatMessage({ id: "element.text" }), theirs: theirs.text, yours: words.text },
            ]}
            onTakeTheirs={draft.discard}
            onKeepYours={() => {
              submit.forget();
              draft.keepMine();
            }}
          />
        )}
        <Textarea
          aria-label={intl.formatMessage({ id: "element.text" })}
          autosize
          minRows={2}
          maxLength={longest}
          dir="auto"
          value={words.text}
          onChange={(event) => draft.write({ text: event.currentTarget.value })}
        />
        {element.found !== null && (
          <Text size="xs" c="dimmed">
            <FormattedMessage id="element.edit-forgets" />
          </Text>
        )}
        {theirs === null && <ProblemNotice problem={submit.problem} />}
        <FormButtons
          action="ui.save"
          ready={words.text.trim() !== "" && theirs === null}
          saving={submit.saving}
          onCancel={onDone}
          kept={<DraftKept kept={draft.kept} onDiscard={draft.discard} />}
        />
      </Stack>
    </form>
  );
}

function FindOnElement({ element, onDone }: { readonly element: Element; readonly onDone: () => void }) {
  const intl = useIntl();
  const { investigation, feed } = useLive();
  const submit = useSubmit();
  const form = useFormFocus<HTMLFormElement>(`find-${element.id}`);
  const [finding, setFinding] = useState<Finding | null>(element.found?.finding ?? null);
  const [note, setNote] = useState(element.found?.note ?? "");
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const said = finding === null || note.trim() === "" ? null : note.trim();
    const saved = await submit.run(async () =>
      feed.accept(await findOnElement(investigation, element, finding, said)),
    );
    if (saved) onDone();
  };
  return (
    <form ref={form} onSubmit={(event) => void send(event)}>
      <Stack gap="xs">
        <Select
          label={intl.formatMessage({ id: "element.finding" })}
          placeholder={intl.formatMessage({ id: "element.not-assessed" })}
          clearable
          value={finding}
          onChange={setFinding}
          data={findings.map((one) => ({ value: one, label: intl.formatMessage({ id: `finding.${one}` }) }))}
        />
        <Textarea
          label={intl.formatMessage({ id: "element.note" })}
          autosize
          minRows={2}
          maxLength={2000}
          dir="auto"
          disabled={finding === null}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ProblemNotice problem={submit.problem} />
        <FormButtons action="ui.save" ready saving={submit.saving} onCancel={onDone} kept={null} />
      </Stack>
    </form>
  );
}

interface FormButtonsProps {
  readonly action: "ui.save" | "element.add";
  readonly ready: boolean;
  readonly saving: boolean;
  readonly onCancel: () => void;
  readonly kept: React.ReactNode;
}

function FormButtons({ action, ready, saving, onCancel, kept }: FormButtonsProps) {
  return (
    <Group gap="xs">
      <Button type="submit" size="sm" loading={saving} disabled={!ready}>
        <FormattedMessage id={action} />
      </Button>
      <Button size="sm" variant="subtle" color="gray" onClick={onCancel}>
        <FormattedMessage id="ui.cancel" />
      </Button>
      {kept}
    </Group>
  );
}
