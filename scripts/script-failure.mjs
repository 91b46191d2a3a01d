/** A failure whose message is all that a person needs: shown without a stack. */
export class ScriptFailure extends Error {}
