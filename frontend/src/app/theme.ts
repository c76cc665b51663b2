import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

const navy: MantineColorsTuple = [
  "#eaf2fb",
  "#d2e1f2",
  "#a5c2e3",
  "#75a1d4",
  "#4e85c7",
  "#3673c0",
  "#286abd",
  "#1f5a9f",
  "#1f4e79",
  "#173c5e",
];

/** How the product looks: calm, typographic, one restrained accent. */
export const theme = createTheme({
  colors: { navy },
  primaryColor: "navy",
  primaryShade: { light: 8, dark: 5 },
  fontFamily: "var(--face-ui)",
  headings: { fontFamily: "var(--face-text)", fontWeight: "600" },
  defaultRadius: "sm",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    // Some of the library's hues are too faint for letters on their own tint.
    Avatar: { styles: { placeholder: { color: "var(--ink)" } } },
    // WCAG 2.2, 2.5.8: the smallest of the library's buttons are too small for a finger.
    Button: { styles: { root: { minHeight: "1.5rem" } } },
    Modal: { defaultProps: { centered: true, padding: "lg" } },
    // The library's tinted titles are too faint on their own tint.
    Alert: { defaultProps: { styles: { title: { color: "var(--ink)" }, message: { color: "var(--ink)" } } } },
    // A field's edge is all that says where it is: three to one against the page.
    Input: { styles: { wrapper: { "--input-bd": "var(--edge)", "--input-bg": "var(--paper-raised)" } } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
  },
});

const paper = {
  "--mantine-color-body": "var(--paper)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-soft)",
  "--mantine-color-default": "var(--paper-raised)",
  "--mantine-color-default-border": "var(--rule)",
  "--mantine-color-placeholder": "var(--ink-soft)",
  "--mantine-color-anchor": "var(--accent)",
};

export const variables: CSSVariablesResolver = () => ({ variables: {}, light: paper, dark: paper });
