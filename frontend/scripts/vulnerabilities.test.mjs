import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";

const bill = join(mkdtempSync(join(tmpdir(), "substantiate-bill-")), "bill.json");
writeFileSync(
  bill,
  JSON.stringify({
    components: [
      { purl: "pkg:maven/org.example/sound@1.0?type=jar" },
      { purl: "pkg:npm/%40example/broken@2.0" },
      {
        purl: "pkg:maven/org.example/only-built-with@3.0?type=jar",
        properties: [{ name: "quarkus:component:scope", value: "development" }],
      },
    ],
  }),
);

let server;
afterEach(() => server?.close());

test("names what is vulnerable, and fails", async () => {
  const database = await answering(({ queries }) => ({
    results: queries.map(({ package: { purl } }) =>
      purl.includes("broken") ? { vulns: [{ id: "GHSA-1" }, { id: "CVE-2" }] } : {},
    ),
  }));

  const { code, out } = await check(database);

  expect(code).toBe(1);
  expect(out).toContain("pkg:npm/%40example/broken@2.0: GHSA-1, CVE-2");
  expect(out).toContain("2 components checked");
});

test("passes when nothing is known", async () => {
  const database = await answering(({ queries }) => ({ results: queries.map(() => ({})) }));

  expect((await check(database)).code).toBe(0);
});

test("says that nothing was checked when nobody answers, or answers something else", async () => {
  const wrong = await answering(() => ({ results: [] }));

  expect(await check(wrong)).toMatchObject({ code: 2, err: expect.stringContaining("NOT CHECKED") });
  expect(await check("http://127.0.0.1:1")).toMatchObject({
    code: 2,
    err: expect.stringContaining("NOT CHECKED"),
  });
});

function answering(answer) {
  server = createServer(async (request, response) => {
    const body = [];
    for await (const part of request) body.push(part);
    response.end(JSON.stringify(answer(JSON.parse(Buffer.concat(body).toString()))));
  });
  return new Promise((listening) =>
    server.listen(0, "127.0.0.1", () => listening(`http://127.0.0.1:${server.address().port}`)),
  );
}

function check(database) {
  return new Promise((ended) =>
    execFile(
      process.execPath,
      ["scripts/vulnerabilities.mjs", database, bill],
      { env: { ...process.env, NODE_USE_ENV_PROXY: "" } },
      (error, out, err) => ended({ code: error?.code ?? 0, out, err }),
    ),
  );
}
