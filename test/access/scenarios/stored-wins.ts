import { grant, type Scenario } from "../scenario.ts";

const whenOpen = grant("posts.publish", { when: [{ property: "resource.status", eq: "open" }] });
const whenNews = grant("posts.publish", { when: [{ property: "subject.department", eq: "news" }] });
const whenLoud = grant("posts.publish", { when: [{ property: "resource.volume", eq: 11 }] });
const whenHidden = grant("posts.publish", { when: [{ property: "resource.isPrototypeOf", ne: "x" }] });

export const storedWins: readonly Scenario[] = [
  {
    name: "declared names are taken from the store alone",
    project: { stored: { subject: ["department"], resource: ["status", "isPrototypeOf"] } },
    members: {
      ann: { grants: [whenOpen] },
      ben: { grants: [whenNews], attributes: { department: "news" } },
      carl: { grants: [whenNews], attributes: {} },
      dora: { grants: [whenLoud] },
      eve: { grants: [whenHidden] },
    },
    resources: { "post:1": { status: "open" }, "post:2": { status: "closed", volume: 11 }, "post:3": {} },
    lines: [
      { who: "ann", may: "publish", on: "post:1", sent: { resource: { status: "closed" } } },
      {
        who: "ann",
        mayNot: "publish",
        on: "post:2",
        sent: { resource: { status: "open" } },
        reason: "condition_failed",
      },
      {
        who: "ann",
        mayNot: "publish",
        on: "post:3",
        sent: { resource: { status: "open" } },
        reason: "condition_failed",
      },
      {
        who: "ann",
        mayNot: "publish",
        on: "post:9",
        sent: { resource: { status: "open" } },
        reason: "condition_failed",
      },
      { who: "ben", may: "publish", on: "post:1", sent: { subject: { department: "sales" } } },
      {
        who: "carl",
        mayNot: "publish",
        on: "post:1",
        sent: { subject: { department: "news" } },
        reason: "condition_failed",
      },
      { who: "eve", mayNot: "publish", on: "post:3", reason: "condition_failed" },
    ],
  },
  {
    name: "another name counts as sent, else as stored",
    project: { stored: { subject: ["volume"] } },
    members: { dora: { grants: [whenLoud] } },
    resources: { "post:1": { volume: 1 }, "post:2": { volume: 11 } },
    lines: [
      { who: "dora", may: "publish", on: "post:1", sent: { resource: { volume: 11 } } },
      { who: "dora", mayNot: "publish", on: "post:1", reason: "condition_failed" },
      { who: "dora", may: "publish", on: "post:2" },
      {
        who: "dora",
        mayNot: "publish",
        on: "post:2",
        sent: { resource: { volume: null } },
        reason: "condition_failed",
      },
      { who: "dora", may: "publish", on: "post:9", sent: { resource: { volume: 11 } } },
    ],
  },
];
