import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";

const ITERATIONS = 4096;

/** The app role's password: the same for every server that knows the secret, and telling nothing about it. */
export function deriveAppPassword(secret: string): string {
  return createHmac("sha256", secret).update("plumbline_app").digest("base64url");
}

/** The key of the audit's seals; it stands in no database, so that whoever writes there cannot seal. */
export function deriveAuditKey(secret: string): Buffer {
  return createHmac("sha256", secret).update("plumbline_audit").digest();
}

/**
 * The verifier that PostgreSQL stores for a password (RFC 5802, RFC 7677), so that the password itself never stands in a
 * statement or a server log. The password must be ASCII.
 */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, "sha256");
  const clientKey = createHmac("sha256", salted).update("Client Key").digest();
  const storedKey = createHash("sha256").update(clientKey).digest("base64");
  const serverKey = createHmac("sha256", salted).update("Server Key").digest("base64");
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString("base64")}$${storedKey}:${serverKey}`;
}
