import { beforeAll, describe, expect, test } from "vitest";
import type { WrittenFile } from "../../worker/projects/file/read/schemas.ts";
import { deploymentImporter, importFile } from "../support/project-file.ts";
import { deploymentService, newService, type Service } from "../support/service.ts";
import { newPerson, newProject, ok } from "../support/team.ts";

// The interop scenarios of the OpenID AuthZEN working group, as their pages describe them (authzen-interop.net): a list of
// to-dos, asked about one by one and boxcarred, and a search over records. Each is one project file, and is asked at the
// deployment's address with a key of the project and at the project's own with a key of the deployment.

type File = Omit<WrittenFile, "format" | "project">;
type Send = <T>(api: string, body: object) => Promise<T>;

/** Both decision points of a project that holds this. */
async function decisionPoints(file: File): Promise<[string, Send][]> {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  const { slug, name } = project;
  await importFile(await deploymentImporter(), { format: "gatehouse/project@1", project: { slug, name }, ...file });
  const at = async (service: Service, path: string): Promise<Send> => {
    const metadata = `/.well-known/authzen-configuration${path}`;
    const { policy_decision_point: point } = ok<{ policy_decision_point: string }>(await service.client.get(metadata));
    const prefix = new URL(point).pathname.replace(/\/$/, "");
    return async (api, body) => ok(await service.send(body, `${prefix}/access/v1/${api}`));
  };
  return [
    ["the deployment", await at(await newService(owner, project, ["read"]), "")],
    ["the project", await at(await deploymentService(["read"]), `/projects/${slug}`)],
  ];
}

const permission = (group: string, verb: string, resourceType: string, action: string) => {
  const rest = { label: action, group, implies: [], risky: false };
  return { name: `${group}.${verb}`, resourceType, action, ...rest };
};
const property = (name: string) => ({ property: name });

describe("to-dos", () => {
  const PEOPLE = {
    rick: { id: "CiRmZDA2", email: "rick@the-citadel.com", presets: ["admin", "evil-genius"] },
    morty: { id: "CiRmZDE2", email: "morty@the-citadel.com", presets: ["author"] },
    summer: { id: "CiRmZDI2", email: "summer@the-smiths.com", presets: ["author"] },
    beth: { id: "CiRmZDM2", email: "beth@the-smiths.com", presets: ["reader"] },
    jerry: { id: "CiRmZDQ2", email: "jerry@the-smiths.com", presets: ["reader"] },
  };
  type Name = keyof typeof PEOPLE;
  const names = Object.keys(PEOPLE) as Name[];
  const all = (...permissions: string[]) => permissions.map((each) => ({ permission: each }));
  const own = (each: string) => ({
    permission: each,
    when: [{ property: "resource.ownerID", eq: property("subject.email") }],
  });
  const reads = all("todos.read", "users.read");
  const writes = [...reads, ...all("todos.create"), own("todos.update"), own("todos.delete")];
  const FILE: File = {
    permissions: [
      permission("users", "read", "user", "can_read_user"),
      ...["read", "create", "update", "delete"].map((verb) =>
        permission("todos", verb, "todo", `can_${verb}_todo${verb === "read" ? "s" : ""}`),
      ),
    ],
    presets: [
      { key: "reader", name: "Reader", grants: reads },
      { key: "author", name: "Author", grants: writes },
      { key: "admin", name: "Admin", grants: [...writes, ...all("todos.delete")] },
      { key: "evil-genius", name: "Evil genius", grants: [...writes, ...all("todos.update")] },
    ],
    members: Object.entries(PEOPLE).map(([name, { id, email, presets }]) => ({
      ...{ name, email, presets },
      aliases: [{ type: "user", id }],
    })),
  };

  const mayWrite = (name: Name) => !["beth", "jerry"].includes(name);
  const subjectOf = (name: Name) => ({ type: "user", id: PEOPLE[name].id, identity: PEOPLE[name].id });
  const todoOf = (owner: Name) => ({ type: "todo", id: `todo-${owner}`, properties: { ownerID: PEOPLE[owner].email } });
  const someTodo = { type: "todo", id: "todo-1" };

  let points: [string, Send][];
  beforeAll(async () => {
    points = await decisionPoints(FILE);
  });

  test.each(names)("%s reads, creates, changes and deletes as their roles say", async (name) => {
    for (const [point, send] of points) {
      const ask = (action: string, resource: object) =>
        send("evaluation", { subject: subjectOf(name), action: { name: action }, resource, context: {} });
      for (const other of names) {
        for (const id of [PEOPLE[other].id, PEOPLE[other].email]) {
          expect(await ask("can_read_user", { type: "user", id }), point).toEqual({ decision: true });
        }
        const isOwn = mayWrite(name) && name === other;
        const told = [await ask("can_update_todo", todoOf(other)), await ask("can_delete_todo", todoOf(other))];
        const decision = isOwn || name === "rick";
        expect(told, `${point}: ${name} of ${other}`).toEqual([{ decision }, { decision }]);
      }
      expect(await ask("can_read_todos", someTodo), point).toEqual({ decision: true });
      expect(await ask("can_create_todo", someTodo), point).toEqual({ decision: mayWrite(name) });
    }
  });

  test("boxcarred, with a resource at the top that holds its place", async () => {
    for (const [point, send] of points) {
      const body = {
        subject: subjectOf("morty"),
        action: { name: "can_update_todo" },
        ...{ resource: {}, context: {} },
        evaluations: [{ resource: todoOf("rick") }, { resource: todoOf("morty") }],
      };
      expect(await send("evaluations", body), point).toEqual({
        evaluations: [{ decision: false }, { decision: true }],
      });
    }
  });
});

describe("records", () => {
  const USERS = [
    ["alice", "manager", "Sales"],
    ["bob", "employee", "Legal"],
    ["carol", "contractor", "Legal"],
    ["dan", "manager", "Finance"],
    ["erin", "employee", "Finance"],
    ["felix", "contractor", "Accounting"],
  ] as const;
  /** From 101 on; owners take turns. */
  const DEPARTMENTS = [
    ...["Legal", "Legal", "Legal", "Accounting", "Legal", "Accounting", "Sales", "Legal", "Accounting", "Sales"],
    ...["Accounting", "Legal", "Sales", "Accounting", "Finance", "Legal", "Legal", "Accounting", "Legal", "Accounting"],
  ];
  const RECORDS = DEPARTMENTS.map((department, at) => ({
    ...{ id: String(101 + at), department },
    owner: USERS[at % USERS.length]?.[0] ?? "",
  }));
  const ACTIONS = ["view", "edit", "delete"] as const;

  const isOwner = { property: "resource.owner", eq: property("subject.id") };
  const isColleague = { property: "resource.department", eq: property("subject.department") };
  const isManager = { property: "subject.role", eq: "manager" };
  const grant = (verb: string, ...when: WrittenGrant["when"][]) => ({
    permission: `records.${verb}`,
    when: when.flatMap((each) => each ?? []),
  });
  type WrittenGrant = NonNullable<NonNullable<File["presets"]>[number]["grants"]>[number];

  const FILE: File = {
    permissions: ACTIONS.map((verb) => permission("records", verb, "record", verb)),
    presets: [
      {
        key: "employee",
        name: "Employee",
        grants: [
          ...[grant("view", [isOwner]), grant("view", [isColleague]), grant("view", [isManager])],
          ...[grant("edit", [isOwner]), grant("edit", [isManager, isColleague]), grant("delete", [isOwner])],
        ],
      },
    ],
    members: USERS.map(([name, role, department]) => ({
      ...{ name, email: `${name}@example.com`, presets: ["employee"], attributes: { role, department } },
      aliases: [{ type: "user", id: name }],
    })),
    resources: RECORDS.map(({ id, department, owner }) => ({
      ...{ type: "record", id, name: `Record ${id}` },
      attributes: { department, owner },
    })),
  };

  type Record = (typeof RECORDS)[number];
  function may([name, role, department]: (typeof USERS)[number], action: string, record: Record): boolean {
    const [owns, shares] = [record.owner === name, record.department === department];
    if (action === "delete" || owns) return owns;
    return action === "view" ? shares || role === "manager" : shares && role === "manager";
  }

  const user = (id: string) => ({ type: "user", id });
  const recordOf = ({ id }: Record) => ({ type: "record", id });
  const found = async (send: Send, kind: string, body: object) =>
    (await send<{ results: object[] }>(`search/${kind}`, body)).results;
  const inAnyOrder = (results: object[]) => results.map((each) => JSON.stringify(each)).toSorted();

  let points: [string, Send][];
  beforeAll(async () => {
    points = await decisionPoints(FILE);
  });

  test("who may view, edit and delete each", async () => {
    for (const [point, send] of points) {
      for (const record of RECORDS) {
        for (const name of ACTIONS) {
          const body = { subject: { type: "user" }, action: { name }, resource: recordOf(record) };
          const expected = USERS.filter((each) => may(each, name, record)).map(([id]) => user(id));
          const results = await found(send, "subject", body);
          expect(inAnyOrder(results), `${point}: ${name} ${record.id}`).toEqual(inAnyOrder(expected));
        }
      }
    }
  });

  test("which each may view, edit and delete, and what each may do with one", async () => {
    for (const [point, send] of points) {
      for (const each of USERS) {
        for (const name of ACTIONS) {
          const body = { subject: user(each[0]), action: { name }, resource: { type: "record" } };
          const expected = RECORDS.filter((record) => may(each, name, record)).map(recordOf);
          expect(inAnyOrder(await found(send, "resource", body)), point).toEqual(inAnyOrder(expected));
        }
        for (const record of RECORDS) {
          const expected = ACTIONS.filter((name) => may(each, name, record)).map((name) => ({ name }));
          const results = await found(send, "action", { subject: user(each[0]), resource: recordOf(record) });
          expect(inAnyOrder(results), point).toEqual(inAnyOrder(expected));
        }
      }
    }
  });

  test("unknown subjects and resources, in an answer like any other", async () => {
    for (const [, send] of points) {
      const alice = { subject: user("alice"), action: { name: "view" } };
      expect(await found(send, "resource", { ...alice, subject: user("zoe"), resource: { type: "record" } })).toEqual(
        [],
      );
      expect(
        await found(send, "resource", { ...alice, action: { name: "print" }, resource: { type: "record" } }),
      ).toEqual([]);
      expect(
        await found(send, "action", { ...alice, subject: user("zoe"), resource: { type: "record", id: "101" } }),
      ).toEqual([]);
    }
  });
});
