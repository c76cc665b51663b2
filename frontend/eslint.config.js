import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

const features = [
  "identity",
  "investigation",
  "document",
  "reader",
  "annotation",
  "claim",
  "source",
  "debate",
  "history",
];
const ground = ["live", "http", "ui"];

/** The walls of the house: features stand side by side, `app` composes, `live http ui` lie below. */
const wall = (room, forbidden) => ({
  files: [`src/${room}/**`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: forbidden.map((other) => `**/../${other}/**`),
            message: `${room}/ may not know this folder: app/ composes features.`,
          },
        ],
      },
    ],
  },
});

const walls = [
  ...features.map((feature) => wall(feature, ["app", ...features.filter((other) => other !== feature)])),
  ...ground.map((room) => wall(room, ["app", ...features])),
];

export default defineConfig(
  globalIgnores(["dist", "coverage", "src/http/api.d.ts"]),
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      reactHooks.configs.flat.recommended,
      jsxA11y.flatConfigs.strict,
    ],
    languageOptions: { globals: globals.browser, parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/no-empty-function": ["error", { allow: ["arrowFunctions"] }],
    },
  },
  { files: ["scripts/**", "*.js"], languageOptions: { globals: globals.node } },
  ...walls,
);
