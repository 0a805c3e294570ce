/** Invitations that one address was sent within a day. */
export interface Mailed {
  readonly email: string;
  readonly mails: number;
  readonly ofProject: number;
  /** By the user who asks, from any project. */
  readonly ofSender: number;
}

/** Of one project, and of one person over all of theirs. */
const BY_ONE_SENDER = 10;
/** Over all senders: many accounts that each send little do not flood one mailbox. */
const BY_ALL_SENDERS = 100;

/** Whether no more mail goes to this address today. Another sender's ten do not count against this one. */
export const isMailedEnough = (mailed: Mailed | undefined): boolean =>
  mailed !== undefined &&
  (Math.max(mailed.ofProject, mailed.ofSender) >= BY_ONE_SENDER || mailed.mails >= BY_ALL_SENDERS);
