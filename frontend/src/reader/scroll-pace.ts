/** How the page moves to another place: at once for those who want no motion. */
export const scrollPace = (): ScrollBehavior =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
