import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import type { ComponentType } from "react";
import { IntlProvider } from "react-intl";
import { describe, expect, it, vi } from "vitest";
import { FaultBoundary } from "./fault-boundary";
import { lazyScreen } from "./lazy-screen";
import en from "./messages/en.json";

interface Named {
  readonly name: string;
}

const Greeting = ({ name }: Named) => <h1>{`Hello ${name}`}</h1>;

function show(Screen: ComponentType<Named>) {
  return render(
    <MantineProvider>
      <IntlProvider locale="en" messages={en}>
        <Screen name="Ada" />
      </IntlProvider>
    </MantineProvider>,
  );
}

describe("lazyScreen", () => {
  it("says that it waits, then shows the screen", async () => {
    let arrive: (screen: ComponentType<Named>) => void = () => undefined;
    show(
      lazyScreen<Named>({
        load: () =>
          new Promise((resolve) => {
            arrive = resolve;
          }),
      }),
    );
    expect(screen.getByRole("status")).toHaveAccessibleName("Loading…");
    arrive(Greeting);
    expect(await screen.findByRole("heading")).toHaveTextContent("Hello Ada");
  });

  it("shows at once what has come before", async () => {
    const Screen = lazyScreen<Named>({ load: () => Promise.resolve(Greeting) });
    const first = show(Screen);
    await screen.findByRole("heading");
    first.unmount();
    show(Screen);
    expect(screen.getByRole("heading")).toHaveTextContent("Hello Ada");
  });

  it("offers to load the page again when a newer server no longer has the code", async () => {
    show(lazyScreen<Named>({ load: () => Promise.reject(new TypeError("Failed to fetch")) }));
    expect(await screen.findByRole("alert")).toHaveTextContent("new version");
    expect(screen.getByRole("button", { name: "Load the page again" })).toBeVisible();
  });

  it("asks again for what could not be had when it is shown once more", async () => {
    const answers = [Promise.reject(new TypeError("Failed to fetch")), Promise.resolve(Greeting)];
    const Screen = lazyScreen<Named>({ load: () => answers.shift() ?? Promise.resolve(Greeting) });
    const first = show(Screen);
    await screen.findByRole("alert");
    first.unmount();
    show(Screen);
    expect(await screen.findByRole("heading")).toHaveTextContent("Hello Ada");
  });

  it("fetches at once what belongs to the page's address", () => {
    const fetched: string[] = [];
    const noting = (name: string) => () => {
      fetched.push(name);
      return Promise.resolve(Greeting);
    };
    history.replaceState(null, "", "/investigations/1/documents/2");
    lazyScreen<Named>({ at: /\/documents\/./, load: noting("reader") });
    lazyScreen<Named>({ at: /\/claims\/./, load: noting("claim") });
    history.replaceState(null, "", "/");
    expect(fetched).toEqual(["reader"]);
  });
});

describe("FaultBoundary", () => {
  it("never leaves a blank page", () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const Broken = (): never => {
      throw new Error("A fault of the page.");
    };
    show(() => (
      <FaultBoundary>
        <Broken />
      </FaultBoundary>
    ));
    expect(screen.getByRole("alert")).toHaveTextContent("went wrong");
    expect(screen.getByRole("button", { name: "Load the page again" })).toBeVisible();
  });
});
