/** The invitation mails sent to one address within the last day. */
export interface Mailed {
  readonly email: string;
  readonly mails: number;
  readonly ofProject: number;
  /** Sent by the current user, from any project. */
  readonly ofSender: number;
}

/** The limit for one project, and for one user across projects. */
const BY_ONE_SENDER = 10;
/** The limit over all senders, so that many small senders cannot flood one mailbox. */
const BY_ALL_SENDERS = 100;

/** Whether this address gets no more mail today. The limit of one sender does not block another sender. */
export const isMailedEnough = (mailed: Mailed | undefined): boolean =>
  mailed !== undefined &&
  (Math.max(mailed.ofProject, mailed.ofSender) >= BY_ONE_SENDER || mailed.mails >= BY_ALL_SENDERS);
