/** A name that every system takes: the panel's title and scope, without what paths and shells read, at most 80 characters. */
export function fileName(title: string, scope: string, ending: string): string {
  const words = [title, scope]
    .join(" ")
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|%#]+/gu, " ")
    .replaceAll(/[\s·]+/g, "-")
    .replaceAll(/^[-.]+|[-.]+$/g, "");
  return `${[...words].slice(0, 80).join("") || "plumbline"}.${ending}`;
}
