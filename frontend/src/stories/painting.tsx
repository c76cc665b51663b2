import "@mantine/core/styles.css";
import "../ui/tokens.css";
import { MantineProvider } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { IntlProvider } from "react-intl";
import en from "../app/messages/en.json";
import type { InkKind } from "../reader/ink";
import { Reader } from "../reader/reader";
import type { ReaderItem } from "../reader/reader-model";
import { largeRevision, manyItems, oneMoreItem } from "./large-document";

/** Milliseconds from telling the reader until the frame with the change has been rendered. */
export interface PaintingTimes {
  readonly characters: number;
  readonly first: number;
  readonly addings: readonly number[];
  /** From a jump to another place of the text until it is coloured there. */
  readonly jumps: readonly number[];
  /** To find out what lies under the mouse, in milliseconds. */
  readonly hits: readonly number[];
}

declare global {
  interface Window {
    measurePainting: (ink: InkKind, highlights: number, addings: number) => Promise<PaintingTimes>;
  }
}

const revision = largeRevision(200_000);
const none: readonly never[] = [];

/** What the page shows now: the state that a store would hold. */
let shown: readonly ReaderItem[] = none;
let tell: () => void = () => undefined;

function show(items: readonly ReaderItem[]): void {
  shown = items;
  flushSync(() => tell());
}

const follow = (listener: () => void) => {
  tell = listener;
  return () => undefined;
};

function Document({ ink }: { readonly ink: InkKind }) {
  const items = useSyncExternalStore(follow, () => shown);
  return (
    <Reader
      revision={revision}
      language="en"
      items={items}
      renderCard={card}
      renderDraft={ignore}
      acts={none}
      people={none}
      active={null}
      onActivate={ignore}
      ink={ink}
    />
  );
}

const ignore = () => null;
const card = (id: string) => <div style={{ border: "1px solid", padding: 8 }}>{id}</div>;

window.measurePainting = async (ink, highlights, addings) => {
  const element = document.createElement("div");
  document.body.replaceChildren(element);
  const root = createRoot(element);
  flushSync(() =>
    root.render(
      <MantineProvider>
        <IntlProvider locale="en" messages={en}>
          <Document ink={ink} />
        </IntlProvider>
      </MantineProvider>,
    ),
  );
  await frame();
  await frame();

  let items: readonly ReaderItem[] = manyItems(highlights, revision.text.length);
  const first = await timed(() => show(items));
  const times: number[] = [];
  for (let at = 0; at < addings; at++) {
    await frame();
    items = [...items, oneMoreItem(at, revision.text.length)];
    times.push(await timed(() => show(items)));
  }
  const jumps: number[] = [];
  const hits: number[] = [];
  for (let at = 1; at <= addings; at++) {
    const height = document.documentElement.scrollHeight;
    jumps.push(
      await timed(() => window.scrollTo({ top: (height * ((at * 7) % 10)) / 10, behavior: "instant" })),
    );
    await frame();
    hits.push(hit(at * 60));
  }
  root.unmount();
  return { characters: revision.text.length, first, addings: times, jumps, hits };
};

/** A click in the text, answered at once. */
function hit(y: number): number {
  const begun = performance.now();
  document
    .querySelector(".reader-text")
    ?.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: 400, clientY: y }));
  return performance.now() - begun;
}

async function timed(change: () => void): Promise<number> {
  const begun = performance.now();
  change();
  await frame();
  return performance.now() - begun;
}

/** Until the next frame has been rendered: a message that is sent in its callback comes after style, layout and paint. */
function frame(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done();
      channel.port2.postMessage(null);
    });
  });
}
