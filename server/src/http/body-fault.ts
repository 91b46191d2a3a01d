import type { IncomingHttpHeaders } from "node:http";

export interface BodyFault {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const unsupported = (message: string): BodyFault => ({ status: 415, code: "UNSUPPORTED_MEDIA_TYPE", message });

/** Why a body is refused before a byte of it is read, or null: it must be JSON in UTF-8 and not compressed. */
export function bodyFault(method: string, headers: IncomingHttpHeaders): BodyFault | null {
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding.trim().toLowerCase() !== "identity") {
    return unsupported(`A body compressed by “${encoding.slice(0, 40)}” is not unpacked here: send it as it is.`);
  }
  if (method !== "POST") return null;
  const type = headers["content-type"] ?? "";
  const [media = "", ...parameters] = type.split(";").map((part) => part.trim().toLowerCase());
  if (media !== "application/json") return unsupported(`A body of type “${media.slice(0, 60)}” is not read here: send JSON, with the content type application/json.`);
  const charset = parameters.find((parameter) => parameter.startsWith("charset=") && !/^charset="?utf-8"?$/.test(parameter));
  return charset === undefined ? null : unsupported(`A body in “${charset.slice(8, 48)}” is not read here: send UTF-8.`);
}
