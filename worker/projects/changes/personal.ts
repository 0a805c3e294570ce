/** Free text, an address or an attribute value of an event. The chain holds a salted hash; the value is stored apart. */
export class Personal {
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }
}

export const personal = (value: string): Personal => new Personal(value);

export const personalOrNull = (value: string | null): Personal | null => (value === null ? null : new Personal(value));
