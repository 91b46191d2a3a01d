/** Fills the screen, or gives it back; only a key or a click may ask for it, and not every browser can. */
export function fillScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
  else if (document.fullscreenEnabled) void document.documentElement.requestFullscreen({ navigationUI: "hide" }).catch(() => undefined);
}

/** Gives the screen back where it is filled. */
export function leaveScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
}
