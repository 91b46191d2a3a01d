/**
 * An address whose path can be decoded: a step that cannot, such as `%E0%A4%A`, is meant to the letter, so that the page
 * behind it can name it. It stays on this server, however many slashes it begins with.
 */
export function readableAddress(url: string): string {
  const [path = ""] = url.split("?");
  const steps = path.replace(/^[/\\\s]*/, "/").split("/");
  return steps.map((step) => (decodes(step) ? step : step.replaceAll("%", "%25"))).join("/") + url.slice(path.length);
}

function decodes(step: string): boolean {
  try {
    decodeURIComponent(step);
    return true;
  } catch {
    return false;
  }
}
