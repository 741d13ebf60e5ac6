import * as vscode from "vscode";
import type { NewAttendee } from "../minutes/renderAttendee.js";
import { renderDay } from "../render/day.js";
import { type Candidate, readTypedHandle } from "./attendeeCandidates.js";
import { withoutIcons } from "../minutes/escape.js";

interface Row extends vscode.QuickPickItem {
  readonly person: NewAttendee | undefined;
  readonly isPresent: boolean;
}

/**
 * A list of people to choose many from. Who is in the minutes already is shown, and stays there; a handle that is
 * not in the list can be typed; a button makes somebody an observer.
 *
 * @param load reports candidates, possibly more than once while the list is open
 */
export async function pickAttendees(
  load: (report: (candidates: readonly Candidate[]) => void) => Promise<void>,
): Promise<readonly NewAttendee[]> {
  const pick = vscode.window.createQuickPick<Row>();
  const picker = new AttendeePicker(pick);
  pick.title = vscode.l10n.t("Insert Attendees");
  pick.placeholder = vscode.l10n.t("Choose who is present, or type a handle");
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  // A button that has the focus goes with its row when the row is drawn anew; the list and what was chosen stay.
  pick.ignoreFocusOut = true;
  pick.busy = true;
  pick.show();
  void load((candidates) => picker.offer(candidates)).finally(() => (pick.busy = false));
  return new Promise((resolve) => {
    let chosen: readonly NewAttendee[] = [];
    pick.onDidChangeValue(() => picker.refresh());
    pick.onDidTriggerItemButton(({ item }) => picker.toggleObserver(item));
    pick.onDidAccept(() => {
      chosen = pick.selectedItems.flatMap(({ person, isPresent }) => (person && !isPresent ? [person] : []));
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(chosen);
    });
  });
}

class AttendeePicker {
  private candidates: readonly Candidate[] = [];
  private shown = "";
  private readonly added = new Map<string, NewAttendee>();
  private readonly observers = new Map<string, boolean>();

  constructor(private readonly pick: vscode.QuickPick<Row>) {}

  offer(candidates: readonly Candidate[]): void {
    this.candidates = candidates;
    this.refresh();
  }

  toggleObserver({ person }: Row): void {
    if (!person) return;
    this.observers.set(person.handle.toLowerCase(), !this.isObserver(person));
    this.refresh();
    // Back from the button that is gone, so that the keyboard goes on.
    void vscode.commands.executeCommand("workbench.action.focusQuickOpen");
  }

  /** Shows the rows anew; what was chosen stays chosen. */
  refresh(): void {
    const chosen = new Set(
      this.pick.selectedItems.flatMap(({ person }) => person?.handle.toLowerCase() ?? []),
    );
    // Somebody who was typed and chosen stays in the list when the text is gone.
    for (const { person } of this.pick.selectedItems)
      if (person && !this.isCandidate(person.handle)) this.added.set(person.handle.toLowerCase(), person);
    const typed = this.typedRow();
    const rows = [
      ...(typed ? [typed] : []),
      ...[...this.added.values()]
        .filter(({ handle }) => handle !== typed?.person?.handle)
        .map((person) => this.addedRow(person)),
      ...this.candidateRows(false),
      ...this.candidateRows(true),
    ];
    // New items take the place of what is being clicked: only where there is something new to show.
    const shown = rows.map(({ label, description }) => `${label} ${description}`).join("\n");
    if (shown === this.shown) return;
    this.shown = shown;
    const active = new Set(this.pick.activeItems.map(({ person }) => person?.handle));
    this.pick.items = rows;
    this.pick.activeItems = rows.filter(({ person }) => person && active.has(person.handle));
    this.pick.selectedItems = rows.filter(
      ({ person, isPresent }) => isPresent || (person && chosen.has(person.handle.toLowerCase())),
    );
  }

  /** Who is not in the minutes yet comes first; who is follows under a heading of its own. */
  private candidateRows(isPresent: boolean): Row[] {
    const rows = this.candidates
      .filter((candidate) => candidate.isPresent === isPresent)
      .map((candidate) => this.candidateRow(candidate));
    if (!isPresent || rows.length === 0) return rows;
    const label = vscode.l10n.t("In the minutes already");
    return [
      { label, kind: vscode.QuickPickItemKind.Separator, person: undefined, isPresent: false },
      ...rows,
    ];
  }

  private typedRow(): Row | undefined {
    const handle = readTypedHandle(this.pick.value);
    if (handle === undefined || this.isCandidate(handle)) return undefined;
    const matches = this.candidates.some(({ name }) => name?.toLowerCase().includes(handle.toLowerCase()));
    if (matches && !this.pick.value.trim().startsWith("@")) return undefined;
    return this.addedRow({ handle, name: undefined, role: undefined, observer: false });
  }

  private addedRow(person: NewAttendee): Row {
    return this.row(
      vscode.l10n.t("Add @{0}", person.handle),
      vscode.l10n.t("not in the list"),
      person,
      false,
    );
  }

  private candidateRow(candidate: Candidate): Row {
    const { handle, name, last, times, isInvited, isPresent, role } = candidate;
    const past = last === undefined ? undefined : pastWords(times, last);
    const detail = [role, past, isInvited ? vscode.l10n.t("invited") : undefined];
    return this.row(
      name ?? `@${handle}`,
      detail.filter((part) => part !== undefined).join(" · "),
      candidate,
      isPresent,
    );
  }

  private row(label: string, detail: string, person: NewAttendee, isPresent: boolean): Row {
    const observer = this.isObserver(person);
    return {
      label: withoutIcons(label),
      description: `@${person.handle}${observer ? ` · ${vscode.l10n.t("observer")}` : ""}`,
      detail: withoutIcons(detail),
      person: { ...person, observer },
      isPresent,
      buttons: isPresent
        ? []
        : [
            {
              iconPath: new vscode.ThemeIcon(observer ? "organization" : "eye"),
              tooltip: observer ? vscode.l10n.t("List as a member") : vscode.l10n.t("List as an observer"),
            },
          ],
    };
  }

  private isObserver({ handle, observer }: NewAttendee): boolean {
    return this.observers.get(handle.toLowerCase()) ?? observer;
  }

  private isCandidate(handle: string): boolean {
    return this.candidates.some((candidate) => candidate.handle.toLowerCase() === handle.toLowerCase());
  }
}

function pastWords(times: number, last: string): string {
  const day = renderDay(last, new Date());
  return times === 1
    ? vscode.l10n.t("attended once, on {0}", day)
    : vscode.l10n.t("attended {0} times, last on {1}", times, day);
}
