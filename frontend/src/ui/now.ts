import { useSyncExternalStore } from "react";

const step = 30_000;
const rounded = () => Math.floor(Date.now() / step) * step;

const ticking = (tell: () => void) => {
  const timer = setInterval(tell, step);
  return () => clearInterval(timer);
};

/** The time in milliseconds, to the half minute; what shows it follows it. */
export const useNow = (): number => useSyncExternalStore(ticking, rounded);
