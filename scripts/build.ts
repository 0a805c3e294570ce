import { build } from "./server/build.ts";
import { StartFailure } from "./server/failure.ts";

/** `npm run build`. */
try {
  await build();
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  console.error(error.message);
  process.exit(1);
}
