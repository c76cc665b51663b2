// Unpacks the Chromium that lies in an npm package, for machines without a browser: node scripts/browser.mjs <folder>
// Prints two lines: the program, and the folder of the libraries that it needs (LD_LIBRARY_PATH).
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Say where to unpack to: node scripts/browser.mjs <folder>");
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
// the package unpacks into the temporary folder, and its libraries only where it believes to run as a Lambda
process.env.TMPDIR = resolve(folder);
process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
const { default: chromium } = await import("@sparticuz/chromium");
console.log(await chromium.executablePath());
console.log(join(resolve(folder), "al2023", "lib"));
