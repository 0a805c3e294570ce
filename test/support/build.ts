import { buildIfStale } from "../../scripts/server/build.ts";

/** For tests that look at the build or serve it. */
export default () => buildIfStale((line) => console.log(line));
