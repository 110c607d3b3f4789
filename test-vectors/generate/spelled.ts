/** A number of JSON that is not written as JavaScript writes it, such as `1200.0`. */
export class Spelled {
  constructor(readonly digits: string) {}

  toJSON(): number {
    return Number(this.digits);
  }
}
