/** Something that an emulator cannot do at present. */
export class NotPossible extends Error {
  override readonly name = 'NotPossible';
  /** HTTP status of the answer, where a request asked for it. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
