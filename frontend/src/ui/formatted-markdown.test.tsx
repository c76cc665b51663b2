import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FormattedMarkdown } from "./formatted-markdown";
import { NamesProvider } from "./viewer";
import { safeAddress } from "./safe-link";

const elementOf = (text: string) => render(<FormattedMarkdown text={text} />).container;

describe("Markdown", () => {
  it("shows what people write", () => {
    const element = elementOf("**sure** and ~~not~~\n\n- one\n- [two](https://example.org)");
    expect(element.querySelector("strong")).toHaveTextContent("sure");
    expect(element.querySelectorAll("li")).toHaveLength(2);
    expect(element.querySelector("a")).toHaveAttribute("href", "https://example.org");
  });

  it("names whom a text mentions, and takes no name for Markdown", () => {
    const account = "018f0000-0000-7000-8000-000000000001";
    const { container } = render(
      <NamesProvider value={(id) => (id === account ? "*Ann* <b>Lee</b>" : id)}>
        <FormattedMarkdown text={`Ask @[${account}] and \`@[${account}]\`, not @[me].`} />
      </NamesProvider>,
    );
    expect(container.querySelector(".mention")).toHaveTextContent("@*Ann* <b>Lee</b>");
    expect(container.querySelectorAll(".mention, b, em")).toHaveLength(1);
    expect(container).toHaveTextContent("not @[me].");
  });

  it("opens links apart and tells the other side nothing", () => {
    const link = elementOf("https://example.org").querySelector("a");
    expect(link).toHaveAttribute("target", "_blank");
    expect(link).toHaveAttribute("rel", "noopener noreferrer nofollow");
  });

  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<svg/onload=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\nscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox(1))",
    "<javascript:alert(1)>",
    "![x](javascript:alert(1))",
    "![x](https://example.org/pixel.png)",
    "[x]: javascript:alert(1)\n\n[x]",
    "[x](//evil.example)",
    "[x](/api/session)",
    "<form action=/api/session><button>x</button></form>",
    "<style>*{display:none}</style>",
  ])("makes nothing dangerous of %j", (hostile) => {
    const element = elementOf(hostile);
    expect(element.querySelector("script, img, iframe, svg, form, style, object, embed")).toBeNull();
    for (const one of element.querySelectorAll("*")) {
      for (const { name, value } of one.attributes) {
        expect(name).not.toMatch(/^on/);
        if (name === "href" || name === "src") expect(value).toMatch(/^(https?|mailto):/);
      }
    }
  });
});

describe("A safe address", () => {
  it("is of the web or of mail", () => {
    expect(safeAddress("https://example.org/a?b=c#d")).toBe("https://example.org/a?b=c#d");
    expect(safeAddress("mailto:desk@example.org")).toBe("mailto:desk@example.org");
    expect(safeAddress(" javascript:alert(1)")).toBe("");
    expect(safeAddress("../account")).toBe("");
  });
});
