/** The door for those who stand outside: the SDK and the tests of the whole. Inside, import from the files themselves. */
export { BUILT_IN_GROUPS, BUILT_IN_PRESETS, BUILT_IN_VERSION } from "./built-in.ts";
export { catalogueOf } from "./catalogue.ts";
