import { videoOf } from "../minutes/links/recording.js";

/** Which files have which recording. */
export class Recordings {
  private readonly files = new Map<string, string[]>();

  add(url: string, file: string): void {
    const video = videoOf(url);
    if (video === undefined) return;
    const known = this.files.get(video);
    if (!known) this.files.set(video, [file]);
    else if (!known.includes(file)) known.push(file);
  }

  /** The first other file that has the recording. */
  other(url: string, file: string): string | undefined {
    const video = videoOf(url);
    return video === undefined ? undefined : this.files.get(video)?.find((name) => name !== file);
  }

  /** The files that share a recording with another. */
  get shared(): ReadonlySet<string> {
    return new Set([...this.files.values()].filter(({ length }) => length > 1).flat());
  }
}
