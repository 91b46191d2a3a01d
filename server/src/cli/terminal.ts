/** A line for people. */
export function say(message: string): void {
  console.log(message);
}

/** A line about what went wrong. */
export function complain(message: string): void {
  console.error(message);
}
