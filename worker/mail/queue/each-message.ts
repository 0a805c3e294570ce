import type { MailMessage } from "../../platform/env.ts";
import { logError } from "../../platform/log-error.ts";
import type { DeliveryOutcome } from "../claim.ts";
import { secondsBeforeRetry } from "../retry-delay.ts";

/** Handles the messages of a batch in parallel, and acknowledges or retries each one by itself. */
export async function eachMessage(
  batch: MessageBatch<MailMessage>,
  handle: (mailId: string, attempt: number) => Promise<DeliveryOutcome>,
): Promise<void> {
  await Promise.all(batch.messages.map((message) => handleMessage(message, handle)));
}

async function handleMessage(
  message: Message<MailMessage>,
  handle: (mailId: string, attempt: number) => Promise<DeliveryOutcome>,
) {
  const mailId = mailIn(message.body);
  if (mailId === null) return message.ack();
  try {
    const delivered = await handle(mailId, message.attempts);
    if (delivered.done) message.ack();
    else message.retry({ delaySeconds: delivered.afterSeconds });
  } catch (error) {
    logError("a queued mail could not be handled", error, { mailId });
    message.retry({ delaySeconds: secondsBeforeRetry(message.attempts, Math.random()) });
  }
}

/** Null for a message of another version: without a mail id it would be retried forever. */
function mailIn(body: unknown): string | null {
  const { mailId } = { mailId: null, ...(body as object | null) };
  if (typeof mailId === "string") return mailId;
  logError("a message of the queue names no mail", typeof body, {});
  return null;
}
