import type { Comparison, Properties } from "../../../access/types.ts";
import { grant, type Line, type Scenario, type ScenarioMember } from "../scenario.ts";

const ask = { who: "ann", on: "post:7" };
const no = { reason: "condition_failed" } as const;
const LARGEST = Number.MAX_SAFE_INTEGER;

export const comparisons: readonly Scenario[] = [
  one("a literal", { property: "resource.status", eq: "draft" }, [
    { ...ask, may: "publish", sent: { resource: { status: "draft" } } },
    { ...ask, mayNot: "publish", ...no, sent: { resource: { status: "Draft" } } },
    { ...ask, mayNot: "publish", ...no, sent: { resource: { status: ["draft"] } } },
    { ...ask, mayNot: "publish", ...no, sent: { resource: { status: { toString: "draft" } } } },
    { ...ask, mayNot: "publish", ...no, sent: { resource: Object.create({ status: "draft" }) } },
    { ...ask, mayNot: "publish", ...no },
  ]),
  one("not equal, where missing is false too", { property: "resource.status", ne: "draft" }, [
    { ...ask, may: "publish", sent: { resource: { status: "done" } } },
    { ...ask, mayNot: "publish", ...no, sent: { resource: { status: "draft" } } },
    { ...ask, mayNot: "publish", ...no, sent: { resource: { status: 1 } } },
    { ...ask, mayNot: "publish", ...no, sent: { resource: { status: null } } },
    { ...ask, mayNot: "publish", ...no, sent: { resource: Object.create({ status: "done" }) } },
    { ...ask, mayNot: "publish", ...no },
  ]),
  one("numbers", { property: "action.amount", eq: 0 }, [
    { ...ask, may: "publish", sent: { action: { amount: -0 } } },
    { ...ask, mayNot: "publish", ...no, sent: { action: Object.create({ amount: 0 }) } },
    { ...ask, mayNot: "publish", ...no, sent: { action: { amount: "0" } } },
    { ...ask, mayNot: "publish", ...no, sent: { action: { amount: false } } },
    { ...ask, mayNot: "publish", ...no, sent: { action: { amount: null } } },
    { ...ask, mayNot: "publish", ...no, sent: { subject: { amount: 0 }, resource: { amount: 0 } } },
  ]),
  one("a number that is none", { property: "action.amount", ne: 1 }, [
    { ...ask, mayNot: "publish", ...no, sent: { action: { amount: Number.NaN } } },
    { ...ask, mayNot: "publish", ...no, sent: { action: { amount: Number.POSITIVE_INFINITY } } },
    { ...ask, may: "publish", sent: { action: { amount: 2 } } },
  ]),
  one("numbers that are read as their neighbours", { property: "action.by", eq: { property: "resource.owner" } }, [
    { ...ask, may: "publish", sent: { action: { by: LARGEST }, resource: { owner: LARGEST } } },
    { ...ask, mayNot: "publish", ...no, sent: { action: { by: LARGEST + 1 }, resource: { owner: LARGEST + 1 } } },
    { ...ask, mayNot: "publish", ...no, sent: { action: { by: -LARGEST - 1 }, resource: { owner: -LARGEST - 1 } } },
  ]),
  one("booleans", { property: "resource.open", ne: false }, [
    { ...ask, may: "publish", sent: { resource: { open: true } } },
    { ...ask, mayNot: "publish", ...no, sent: { resource: { open: 1 } } },
  ]),
  one("two properties, both missing", { property: "resource.team", eq: { property: "subject.team" } }, [
    { ...ask, mayNot: "publish", ...no },
    { ...ask, may: "publish", sent: { resource: { team: "red" }, subject: { team: "red" } } },
    { ...ask, mayNot: "publish", ...no, sent: { resource: { team: "red" }, subject: { team: "blue" } } },
    { ...ask, mayNot: "publish", ...no, sent: { resource: { team: null }, subject: { team: null } } },
  ]),
  one("a name is taken whole", { property: "resource.owner.name", eq: "Ann" }, [
    { ...ask, may: "publish", sent: { resource: { "owner.name": "Ann" } } },
    { ...ask, mayNot: "publish", ...no, sent: { resource: { owner: { name: "Ann" } } } },
  ]),
  one("names that every object has", { property: "resource.__proto__", ne: "x" }, [
    { ...ask, mayNot: "publish", ...no, sent: { resource: {} } },
    { ...ask, may: "publish", sent: { resource: JSON.parse('{"__proto__":"y"}') as Properties } },
  ]),
  one("the id asked with", { property: "subject.id", eq: "u-ann" }, [
    { ...ask, may: "publish" },
    { ...ask, who: "ben", mayNot: "publish", ...no, sent: { subject: { id: "u-ann" } } },
  ]),
  one("the resource's own id and type", { property: "resource.id", eq: "7" }, [
    { ...ask, may: "publish", sent: { resource: { id: "8" } } },
    { ...ask, on: "post:8", mayNot: "publish", ...no, sent: { resource: { id: "7" } } },
  ]),
  one("an action has neither", { property: "action.id", eq: "7" }, [
    { ...ask, mayNot: "publish", ...no, sent: { action: { id: "7" } } },
  ]),
  one("an address is read as one on both sides", { property: "resource.ownerID", eq: { property: "subject.email" } }, [
    { ...ask, may: "publish", sent: { resource: { ownerID: "ann@example.com" } } },
    { ...ask, may: "publish", sent: { resource: { ownerID: " Ann@EXAMPLE.com" } } },
    { ...ask, mayNot: "publish", ...no, sent: { resource: { ownerID: "ben@example.com" } } },
    {
      ...ask,
      mayNot: "publish",
      ...no,
      sent: { resource: { ownerID: "no address" }, subject: { email: "no address" } },
    },
    { ...ask, mayNot: "publish", ...no, sent: { resource: { ownerID: 7 } } },
    {
      ...ask,
      who: "carl",
      mayNot: "publish",
      ...no,
      sent: { resource: { ownerID: "x@y.z" }, subject: { email: "x@y.z" } },
    },
    { ...ask, who: "dora", mayNot: "publish", ...no, sent: { resource: { ownerID: "not an address" } } },
  ]),
  one("another member's address", { property: "resource.ownerID", ne: { property: "subject.email" } }, [
    { ...ask, may: "publish", sent: { resource: { ownerID: "ben@example.com" } } },
    { ...ask, mayNot: "publish", ...no, sent: { resource: { ownerID: "Ann@example.com" } } },
    { ...ask, mayNot: "publish", ...no, sent: { resource: { ownerID: "no address" } } },
    { ...ask, who: "carl", mayNot: "publish", ...no, sent: { resource: { ownerID: "ben@example.com" } } },
    { ...ask, who: "dora", mayNot: "publish", ...no, sent: { resource: { ownerID: "ben@example.com" } } },
  ]),
  one("a literal address", { property: "subject.email", eq: "Ann@Example.com" }, [
    { ...ask, may: "publish" },
    { ...ask, who: "ben", mayNot: "publish", ...no, sent: { subject: { email: "ann@example.com" } } },
  ]),
  one("a resource has no address of its own", { property: "resource.email", ne: "x@example.com" }, [
    { ...ask, mayNot: "publish", ...no, sent: { resource: { email: "ann@example.com" } } },
  ]),
  {
    name: "every comparison must hold",
    project: {},
    members: {
      ann: {
        grants: [
          grant("posts.publish", {
            when: [
              { property: "resource.a", eq: 1 },
              { property: "resource.b", ne: 1 },
            ],
          }),
        ],
      },
    },
    lines: [
      { ...ask, may: "publish", sent: { resource: { a: 1, b: 2 } } },
      { ...ask, mayNot: "publish", ...no, sent: { resource: { a: 1 } } },
      {
        ...ask,
        mayNot: "publish",
        ...no,
        sent: { resource: { b: 2 } },
        nearest: { comparison: { property: "resource.a", eq: 1 } },
      },
    ],
  },
];

function one(name: string, comparison: Comparison, lines: readonly Line[]): Scenario {
  const holder: ScenarioMember = { grants: [grant("posts.publish", { when: [comparison] })] };
  const members = {
    ann: { ...holder, email: "ann@example.com" },
    ben: { ...holder, email: "ben@example.com" },
    carl: holder,
    dora: { ...holder, email: "not an address" },
  };
  return { name: `comparing ${name}`, project: {}, members, lines };
}
