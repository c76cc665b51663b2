// Formatting, lint and tests of the pages, as the build runs them: node scripts/check.mjs
import { spawnSync } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const frontend = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(frontend, "node_modules");

const checks = [
  ["formatting", join(modules, "prettier", "bin", "prettier.cjs"), "--check", "--log-level", "warn", "."],
  ["lint", join(modules, "eslint", "bin", "eslint.js"), ".", "--max-warnings", "0"],
  ["generated types", join("scripts", "types-check.mjs")],
  ["tests", join(modules, "vitest", "vitest.mjs"), "run"],
];

const failed = checks.filter(([name, ...command]) => {
  const ended = spawnSync(process.execPath, command, { cwd: frontend, stdio: "inherit" });
  if (ended.status !== 0) console.error(`frontend: ${name} failed`);
  return ended.status !== 0;
});
process.exit(failed.length === 0 ? 0 : 1);
