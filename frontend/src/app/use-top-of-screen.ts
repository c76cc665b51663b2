import { useEffect } from "react";

/** Begins every new screen at its top; going back, the browser itself finds the place again. */
export function useTopOfScreen(): void {
  useEffect(() => {
    let { pathname } = location;
    const remember = () => {
      pathname = location.pathname;
    };
    const begin = () => {
      if (location.pathname !== pathname) window.scrollTo({ top: 0, behavior: "instant" });
      remember();
    };
    // The router tells of the first by an event of its own.
    window.addEventListener("pushState", begin);
    window.addEventListener("popstate", remember);
    return () => {
      window.removeEventListener("pushState", begin);
      window.removeEventListener("popstate", remember);
    };
  }, []);
}
