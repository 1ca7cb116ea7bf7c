/** Who wrote a version of something, and when. */
export interface Made {
  readonly by: string | null;
  readonly at: string;
}
