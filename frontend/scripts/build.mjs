// Builds the pages into the folder that the server serves, and lists the packages that went into them (CycloneDX):
// node scripts/build.mjs <output folder> <file of the list>
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { billOfMaterials } from "./bill.mjs";

const frontend = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const [output, bill] = process.argv.slice(2);

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19) || (major === 22 && minor < 12) || major === 21) {
  fail(`Substantiate needs Node.js 20.19 or newer (22.12 in line 22); this is ${process.versions.node}.`);
}
if (output === undefined || bill === undefined)
  fail("Say where to build to: node scripts/build.mjs <output folder> <file of the list of packages>");

installPackages();
run(join("node_modules", "typescript", "bin", "tsc"), "--noEmit");
run(
  join("node_modules", "vite", "bin", "vite.js"),
  "build",
  "--logLevel",
  "warn",
  "--emptyOutDir",
  "--outDir",
  resolve(output),
);
writeFileSync(resolve(bill), JSON.stringify(billOfMaterials(join(frontend, "package-lock.json")), null, 2));

/** Installs exactly what the lock file names, and only when it has changed since. */
function installPackages() {
  const lock = createHash("sha256")
    .update(readFileSync(join(frontend, "package-lock.json")))
    .digest("hex");
  const mark = join(frontend, "node_modules", ".lock-sha256");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel", "error"], {
    cwd: frontend,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  writeFileSync(mark, lock);
}

function run(script, ...parameters) {
  try {
    execFileSync(process.execPath, [script, ...parameters], { cwd: frontend, stdio: "inherit" });
  } catch (failure) {
    process.exit(typeof failure.status === "number" ? failure.status : 1);
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
