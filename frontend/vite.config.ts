import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// Where the server is that `npm run dev` talks to.
const server = process.env.SUBSTANTIATE_SERVER ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react()],
  build: {
    assetsDir: "assets",
    assetsInlineLimit: 0,
    target: "es2022",
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/api": { target: server, ws: true } } },
  test: {
    environment: "jsdom",
    environmentOptions: { jsdom: { url: "http://localhost:8080/" } },
    setupFiles: ["src/test-setup.ts"],
    restoreMocks: true,
  },
});
