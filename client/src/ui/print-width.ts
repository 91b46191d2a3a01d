/**
 * Gives the page the width of a sheet while the browser prints it. Called once, before the page is drawn, so that its listener
 * runs before those of the charts, which then measure themselves.
 */
export function layOutForPrint(): void {
  window.addEventListener("beforeprint", () => document.documentElement.setAttribute("data-printing", ""));
  window.addEventListener("afterprint", () => document.documentElement.removeAttribute("data-printing"));
}

/** True from the moment at which the browser begins to make its sheets until it has made them. */
export function isLaidOutForPrint(): boolean {
  return document.documentElement.hasAttribute("data-printing");
}
