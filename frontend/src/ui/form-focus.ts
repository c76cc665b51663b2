import { type RefObject, useEffect, useRef } from "react";

/** Marks the button that opens the form of this name, so that it gets the focus back. */
export const opens = (name: string) => ({ "data-opens": name });

/**
 * Gives a form the focus when it opens inside a screen, and gives the focus back when it goes: to the button that is marked as
 * opening it, else to what the screen is about. Who has moved on meanwhile is not called back.
 */
export function useFormFocus<Form extends HTMLElement>(name: string): RefObject<Form | null> {
  const form = useRef<Form>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(firstField)?.focus({ preventScroll: true });
    return () => returnFocus(name);
  }, [name]);
  return form;
}

/** Called when what was opened is gone: gives the focus back, unless somebody has moved on. */
export function returnFocus(name: string): void {
  // The button may come back with the very change that took away what it opened.
  requestAnimationFrame(() => {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    opener(name)?.focus({ preventScroll: true });
  });
}

const firstField = "input:not([type=hidden]):not([type=radio]), textarea";

const opener = (name: string) =>
  [...document.querySelectorAll<HTMLElement>("[data-opens]")].find(({ dataset }) => dataset.opens === name) ??
  document.querySelector<HTMLElement>('#content [tabindex="-1"]');
