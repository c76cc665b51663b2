// Fails when src/http/api.d.ts is not what openapi.json says.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "substantiate-types-"));
const fresh = join(folder, "api.d.ts");
const node = (...parameters) => execFileSync(process.execPath, parameters, { stdio: "ignore" });
node("node_modules/openapi-typescript/bin/cli.js", "openapi.json", "-o", fresh);
const same = readFileSync(fresh, "utf8") === readFileSync("src/http/api.d.ts", "utf8");
rmSync(folder, { recursive: true });
if (!same) {
  console.error("src/http/api.d.ts is older than openapi.json: run npm run types.");
  process.exit(1);
}
