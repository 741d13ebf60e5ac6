/** A half-open range `[start, end)` of a document, in UTF-16 code units counted from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
