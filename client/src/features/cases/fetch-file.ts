/** A file of the server's, under the name that it gives. */
export interface FetchedFile {
  readonly content: Blob;
  readonly name: string;
}

/** Asks for a file; a refusal is thrown with its status and its body, which names the code. */
export async function fetchFile(address: string): Promise<FetchedFile> {
  const response = await fetch(address, { credentials: "same-origin" });
  if (!response.ok) throw Object.assign(new Error(`${address} was refused.`), { statusCode: response.status, bodyText: await response.text(), response });
  const name = /filename="(?<name>[^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.groups?.["name"];
  return { content: await response.blob(), name: name ?? "plumbline.csv" };
}
