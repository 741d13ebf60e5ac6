/** An entry of the setting `minutes.groups`: the shape of a `*.meeting.json` with an `id` of its own. */
export interface GroupSetting {
  readonly id?: unknown;
  readonly [member: string]: unknown;
}
