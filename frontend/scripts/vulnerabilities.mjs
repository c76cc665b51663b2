// Asks a database of known vulnerabilities (the OSV interface) about every component of bills of materials:
// node scripts/vulnerabilities.mjs <database> <bill of materials>...
// Ends with 0 when none is known, 1 when some are, 2 when nobody could be asked.
import { readFileSync } from "node:fs";

const [database, ...bills] = process.argv.slice(2);
if (database === undefined || bills.length === 0) {
  console.error("node scripts/vulnerabilities.mjs <database> <bill of materials>...");
  process.exit(2);
}

const packages = componentsOf(bills);
const found = [];
try {
  for (let from = 0; from < packages.length; from += 500) {
    found.push(...(await ask(packages.slice(from, from + 500))));
  }
} catch (thrown) {
  console.error(`NOT CHECKED: no answer from ${database} (${reason(thrown)}).`);
  console.error(
    "Run this where the database is reachable, or name another one: -Dvulnerabilities.database=…",
  );
  process.exit(2);
}
for (const { purl, ids } of found) {
  console.log(`${purl}: ${ids.join(", ")}`);
}
console.log(
  `${packages.length} components checked with ${database}, ${found.length} with known vulnerabilities.`,
);
process.exit(found.length === 0 ? 0 : 1);

/** What is shipped, as package URLs with a version; what only the build used is left out. */
function componentsOf(files) {
  const purls = files
    .flatMap((file) => JSON.parse(readFileSync(file, "utf8")).components)
    .filter((component) => component.purl !== undefined && !isOfTheBuild(component))
    .map((component) => component.purl.replace(/\?.*$/, ""));
  return [...new Set(purls)].filter((purl) => !purl.startsWith("pkg:maven/org.substantiate/")).sort();
}

function isOfTheBuild({ properties = [] }) {
  return properties.some(({ name, value }) => name === "quarkus:component:scope" && value === "development");
}

async function ask(purls) {
  const response = await fetch(`${database}/v1/querybatch`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ queries: purls.map((purl) => ({ package: { purl } })) }),
    signal: AbortSignal.timeout(60_000),
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const { results } = await response.json();
  if (results?.length !== purls.length) throw new Error("an answer of another form");
  return results
    .map(({ vulns = [] }, index) => ({ purl: purls[index], ids: vulns.map(({ id }) => id) }))
    .filter(({ ids }) => ids.length > 0);
}

function reason(thrown) {
  return thrown.cause?.code ?? thrown.message;
}
