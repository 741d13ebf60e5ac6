/** What one start took, in milliseconds. */
export interface Start {
  /** From asking VS Code to activate an extension until it was. */
  readonly empty: number;
  readonly markdown: number;
  readonly minutes: number;
  /** Importing the code of Minutes. */
  readonly load: number;
  /** Its `activate()`. */
  readonly own: number;
}
