/** Free text, an address or an attribute value inside an event: stored apart, only its salted hash in the chain. */
export class Personal {
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }
}

export const personal = (value: string): Personal => new Personal(value);

export const personalOrNull = (value: string | null): Personal | null => (value === null ? null : new Personal(value));
