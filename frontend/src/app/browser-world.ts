import { read } from "../http/call";
import { api } from "../http/paths";
import { Refusal } from "../http/problem";
import type { Socket, World } from "../live/feed";

/** The feed's world in a real browser. */
export function browserWorld(investigation: string): World {
  const path = api`/investigations/${investigation}`;
  return {
    open({ epoch, position }) {
      const scheme = location.protocol === "https:" ? "wss:" : "ws:";
      const since = encodeURIComponent(`${epoch}:${position}`);
      return browserSocket(`${scheme}//${location.host}${path}/live?since=${since}`);
    },
    fetchAfter: (position) => read(`${path}/entries?after=${position}&limit=1000`),
    async probe() {
      try {
        await read(path);
        return 200;
      } catch (thrown) {
        const problem = thrown instanceof Refusal ? thrown.problem : null;
        return problem !== null && "status" in problem ? problem.status : 0;
      }
    },
    now: Date.now,
    random: Math.random,
    later(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

function browserSocket(address: string): Socket {
  const socket = new WebSocket(address);
  const ears = new AbortController();
  return {
    listen(onText, onClose) {
      const { signal } = ears;
      socket.addEventListener("message", ({ data }) => onText(String(data)), { signal });
      socket.addEventListener("close", ({ code }) => onClose(code), { signal });
    },
    send(text) {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close() {
      ears.abort();
      socket.close();
    },
  };
}
