/** A name that every system takes: the panel's title and scope, without what paths and shells read, at most 80 characters. */
export function fileName(title: string, scope: string, ending: string): string {
  const words = [title, scope]
    .join(" ")
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|%#]+/gu, " ")
    .replaceAll(/[\s·]+/g, "-")
    .replaceAll(/^[-.]+|[-.]+$/g, "");
  // Where the name is cut, no mark stays that led on.
  const cut = [...words].slice(0, 80).join("").replace(/[-.,;:，、；“‘(（]+$/u, "");
  return `${cut || "plumbline"}.${ending}`;
}
