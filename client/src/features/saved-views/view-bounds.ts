/** Most characters of a view's name, as the contract has it. */
export const LONGEST_NAME = 60;
