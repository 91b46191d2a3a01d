import { hash, verify } from "@node-rs/argon2";
import { IdentityError } from "./identity-error.ts";

/** The package's enum is constant and ambient, which compilers of single files cannot read. */
const ARGON2ID = 2;

/**
 * Argon2id with 19 MiB, two passes and one lane: the least that OWASP's Password Storage Cheat Sheet names for it. Stored
 * hashes carry their own parameters, so raising these leaves old passwords valid.
 */
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Each takes a thread and 19 MiB for some ten milliseconds; more at once would slow every other answer. */
const AT_ONCE = 2;
const WAITING = 100;

/** A salt and a hash of nobody's password under the same parameters, verified where there is no account, so that both take the same time. */
const NOBODYS = `$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}$${"A".repeat(22)}$${"A".repeat(43)}`;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= WAITING) throw new IdentityError("SIGN_IN_REFUSED", "Too many people sign in at this moment: try again in a minute.");
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

/** The password's hash in PHC form; full-width letters and composed ones count as the plain ones, whatever keyboard wrote them. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize("NFKC"), PARAMETERS));
}

/** Whether the password is the hash's; as slow, and false, where there is no hash. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const right = await inTurn(() => verify(stored ?? NOBODYS, password.normalize("NFKC")));
  return right && stored !== null;
}
