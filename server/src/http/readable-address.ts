/**
 * An address whose path can be decoded: a step that cannot, such as `%E0%A4%A`, is meant to the letter, so that the page
 * behind it can name it. It stays on this server, however many slashes it begins with.
 */
export function readableAddress(url: string): string {
  const [path = ""] = url.split("?");
  const steps = path.replace(/^[/\\\s]*/, "/").split("/");
  return steps.map((step) => (decoded(step) === null ? step.replaceAll("%", "%25") : step)).join("/") + url.slice(path.length);
}

/** Gives what it decodes: the build would leave out a call whose result nobody takes, and the error with it. */
function decoded(step: string): string | null {
  try {
    return decodeURIComponent(step);
  } catch {
    return null;
  }
}
