/** A page of the navigation, as the frame knows it. */
export interface PageName {
  readonly name: string;
  readonly address: string;
}
