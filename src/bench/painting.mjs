// How fast the reader colours: 10,000 overlapping highlights on 200,000 characters, in a headless Chromium.
// node src/bench/painting.mjs          CHROME=/path/to/chromium to choose one
import { mkdtempSync, rmSync, existsSync } from "node:fs";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const frontend = resolve(
  dirname(fileURLToPath(import.meta.url)),
  "../../frontend",
);
const required = createRequire(join(frontend, "package.json"));
const load = (name) => import(pathToFileURL(required.resolve(name)));

const highlights = 10_000;
const rounds = 5;
const addings = 9;
const limits = { first: 100, adding: 40 };

const folder = mkdtempSync(join(tmpdir(), "painting-"));
const pages = join(folder, "pages");
let browser;
let server;
try {
  await build(pages);
  server = await serve(pages);
  browser = await launch();
  const address = `http://127.0.0.1:${server.address().port}/src/stories/painting.html`;
  const kept = [];
  for (const ink of ["highlight-api", "mark"])
    kept.push(report(ink, await measure(address, ink)));
  process.exitCode = kept[0] ? 0 : 1;
} finally {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
}

async function build(outDir) {
  const vite = await load("vite");
  process.chdir(frontend);
  await vite.build({
    root: frontend,
    logLevel: "warn",
    build: {
      outDir,
      emptyOutDir: true,
      rollupOptions: { input: "src/stories/painting.html" },
    },
  });
}

/** A fresh page for every round, so that no round profits from the one before. */
async function measure(address, ink) {
  const found = [];
  for (let round = 0; round < rounds; round++) {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
    });
    await page.goto(address);
    await page.waitForFunction(() => "measurePainting" in window);
    found.push(
      await page.evaluate(
        (asked) => window.measurePainting(...asked),
        [ink, highlights, addings],
      ),
    );
    await page.close();
  }
  return {
    characters: found[0].characters,
    first: median(found.map(({ first }) => first)),
    adding: median(found.flatMap((round) => round.addings)),
    jump: median(found.flatMap((round) => round.jumps)),
    hit: median(found.flatMap((round) => round.hits)),
  };
}

function report(ink, { characters, first, adding, jump, hit }) {
  const kept = first <= limits.first && adding <= limits.adding;
  console.log(
    `${ink.padEnd(14)} ${highlights} highlights on ${characters} characters: ` +
      `first frame ${first.toFixed(1)} ms (limit ${limits.first}), adding one ${adding.toFixed(1)} ms (limit ${limits.adding})` +
      `, jump ${jump.toFixed(1)} ms, what lies under the mouse ${hit.toFixed(1)} ms` +
      `${kept ? "" : "  OVER THE LIMIT"}`,
  );
  return kept;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

async function serve(root) {
  const types = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
  };
  const created = createServer(async ({ url }, answer) => {
    try {
      const body = await readFile(
        join(root, new URL(url, "http://localhost").pathname),
      );
      answer
        .writeHead(200, {
          "Content-Type": types[extname(url)] ?? "application/octet-stream",
        })
        .end(body);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise((ready) => created.listen(0, "127.0.0.1", ready));
  return created;
}

async function launch() {
  const { chromium } = required("playwright-core");
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
  return chromium.launch({ executablePath: executable(), args });
}

function executable() {
  const known = [
    process.env.CHROME,
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
  ];
  const found = known.find((path) => path && existsSync(path));
  if (!found) throw new Error("No Chromium found: set CHROME to one.");
  return found;
}
