import { readFileSync } from "node:fs";

/**
 * What browsers get, as a CycloneDX document: every package that the lock file does not mark as a tool.
 *
 * `npm sbom --omit dev` leaves out what a tool needs as well, React among it.
 */
export function billOfMaterials(lockFile) {
  const lock = JSON.parse(readFileSync(lockFile, "utf8"));
  const components = Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== "" && dev !== true)
    .map(([path, found]) => component(path.replace(/^.*node_modules\//, ""), found));
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name: lock.name, version: lock.version } },
    components,
  };
}

function component(name, { version, integrity, license }) {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    purl,
    hashes: [{ alg: "SHA-512", content: hex(integrity) }],
    licenses: [licence(license)],
  };
}

/** An SPDX id, or an expression of several. */
const licence = (said) => (/[ ()]/.test(said) ? { expression: said } : { license: { id: said } });

const hex = (integrity) => Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex");
