/** A plain bar, such as "Sound is off". */
export interface ScreenNotice {
  readonly id: string;
  readonly text: string;
  /** One verb; without it the bar only tells. */
  readonly actionLabel?: string;
}
