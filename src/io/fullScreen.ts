/** Does the page fill the screen, by its own doing? A browser started in kiosk mode is not told apart from a window. */
export function isFullScreen(): boolean {
  return document.fullscreenElement !== null;
}

/** Goes to full screen or back; only a key or click of a person may. Resolves to whether the page fills the screen then. */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    if (isFullScreen()) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Not allowed in this frame, or no person asked.
  }
  return isFullScreen();
}

/** Calls `listener` when full screen begins or ends. Returns the way to stop it. */
export function onFullScreen(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}
