import type { Agenda } from "../github/store.js";
import type { Subject, SubjectName } from "../github/subject.js";
import { isSame } from "../minutes/sameItem.js";
import type { AgendaItem, Minutes, StandingItem } from "../minutes/model.js";

/**
 * Whether an item of the agenda stands in the minutes (`onAgenda` where there are none to compare with), or why an item
 * of the minutes is on no agenda.
 */
export type ItemStatus = "inMinutes" | "new" | "onAgenda" | "closed" | "labelRemoved" | "notOnAgenda";

export interface SubjectNode {
  readonly kind: "subject";
  readonly name: SubjectName;
  readonly title: string;
  readonly url: string | undefined;
  /** Absent where GitHub was not asked or did not answer. */
  readonly subject: Subject | undefined;
  readonly status: ItemStatus;
  /** Its entry in the minutes, for those that stand there. */
  readonly item: AgendaItem | undefined;
}

export interface StandingNode {
  readonly kind: "standing";
  readonly standing: StandingItem;
}

export interface GroupNode {
  readonly kind: "group";
  readonly id: string;
  readonly title: "standing" | "gone" | { readonly repository: string };
  readonly children: readonly (SubjectNode | StandingNode)[];
}

export type AgendaNode = GroupNode | SubjectNode | StandingNode;

/**
 * The tree of the agenda: standing items of the minutes, the agenda's issues and pull requests by repository, and
 * what stands in the minutes without being on the agenda any more.
 *
 * @param known what the store knows of a subject, without asking
 */
export function agendaTree(
  minutes: Minutes | undefined,
  agenda: Agenda,
  known: (name: SubjectName) => Subject | undefined,
): readonly GroupNode[] {
  const repositories = new Map<string, SubjectNode[]>();
  for (const subject of [...agenda.subjects].sort(byRepositoryAndNumber)) {
    const name = `${subject.repository.owner}/${subject.repository.name}`;
    repositories.set(name, [...(repositories.get(name) ?? []), subjectNode(subject, minutes)]);
  }
  const groups: GroupNode[] = [];
  const standing =
    minutes?.standing.map((entry): StandingNode => ({ kind: "standing", standing: entry })) ?? [];
  if (standing.length > 0)
    groups.push({ kind: "group", id: "standing", title: "standing", children: standing });
  for (const [repository, children] of repositories)
    groups.push({ kind: "group", id: repository, title: { repository }, children });
  const gone = minutes ? goneNodes(minutes, agenda, known) : [];
  if (gone.length > 0) groups.push({ kind: "group", id: "gone", title: "gone", children: gone });
  return groups;
}

/** An item of the document, with the name by which GitHub knows it. */
interface OffAgenda {
  readonly name: SubjectName;
  readonly item: AgendaItem;
}

/** Items of the document that its group's agenda does not hold any more. */
export function itemsOffAgenda(minutes: Minutes, { query, subjects }: Agenda): readonly OffAgenda[] {
  const seen = new Set<string>();
  return minutes.items.flatMap((item) => {
    const { repository, number } = item;
    if (!repository || number === undefined || repository.owner.toLowerCase() !== query.org.toLowerCase())
      return [];
    const key = `${repository.name}#${number}`.toLowerCase();
    if (seen.has(key) || subjects.some((subject) => isSame(item, subject))) return [];
    seen.add(key);
    return [{ name: { repository, number }, item }];
  });
}

/** How many items of the agenda the minutes lack. */
export function countNew(groups: readonly GroupNode[]): number {
  return groups
    .flatMap(({ children }) => children)
    .filter((node) => node.kind === "subject" && node.status === "new").length;
}

function byRepositoryAndNumber(a: Subject, b: Subject): number {
  const name = ({ repository }: Subject) => `${repository.owner}/${repository.name}`.toLowerCase();
  return name(a).localeCompare(name(b)) || b.number - a.number;
}

function subjectNode(subject: Subject, minutes: Minutes | undefined): SubjectNode {
  const item = minutes?.items.find((candidate) => isSame(candidate, subject));
  return {
    kind: "subject",
    name: subject,
    title: subject.title,
    url: subject.url,
    subject,
    status: item ? "inMinutes" : minutes ? "new" : "onAgenda",
    item,
  };
}

function goneNodes(
  minutes: Minutes,
  agenda: Agenda,
  known: (name: SubjectName) => Subject | undefined,
): readonly SubjectNode[] {
  return itemsOffAgenda(minutes, agenda).flatMap(({ name, item }): SubjectNode[] => {
    const subject = known(name);
    const status = goneStatus(subject, agenda);
    if (!status) return [];
    return [
      {
        kind: "subject",
        name,
        title: subject?.title ?? item.title,
        url: subject?.url ?? item.url,
        subject,
        status,
        item,
      },
    ];
  });
}

/** Undefined where a list that is incomplete is no proof that the item left it. */
function goneStatus(subject: Subject | undefined, { complete, query }: Agenda): ItemStatus | undefined {
  if (subject && subject.state !== "open") return "closed";
  if (subject && !subject.labels.some(({ name }) => name === query.label)) return "labelRemoved";
  return complete ? "notOnAgenda" : undefined;
}
