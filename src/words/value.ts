/** A word of the data, such as a role or a kind of report, in the language of the screen; one that is not known as it stands. */
export function valueWord(value: string): string {
  return value;
}
