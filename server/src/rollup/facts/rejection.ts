/** The families of facts; members are reported beside figures. */
export type FactFamily = "case" | "observation" | "member" | "score";

/** Why one fact cannot land, as a sentence with the way out. */
export interface Rejection {
  readonly family: FactFamily;
  /** The fact's place in what was handed over, from 1. */
  readonly seq: number;
  /** The fact as people know it: a case number, or a measure with its region and period. */
  readonly subject: string;
  readonly field: string;
  readonly value: string;
  readonly message: string;
}
