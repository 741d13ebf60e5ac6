const day = /\d{4}-\d{2}-\d{2}/;
/** So many of the latest files tell how files are named now. */
const latest = 10;

/**
 * The path of a new document beside the earlier ones: named as most of the latest are, a folder of the year's included;
 * `meetings/2024-05-23.md` where there are none.
 *
 * @param earlier paths of Markdown files, with forward slashes, from the folder that the answer counts from
 * @param date `YYYY-MM-DD`
 */
export function fileNameFor(earlier: readonly string[], date: string): string {
  const dated = earlier
    .flatMap((path) => {
      const found = day.exec(path.slice(path.lastIndexOf("/") + 1))?.[0];
      return found === undefined ? [] : [{ date: found, shape: shapeOf(path, found) }];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, latest);
  const counts = new Map<string, number>();
  for (const { shape } of dated) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return fill(most?.[0] ?? "meetings/\0.md", date);
}

/** The path with marks in the place of its day and of folders that are its year. */
function shapeOf(path: string, date: string): string {
  const folders = path.split("/");
  const file = folders.pop() ?? "";
  const year = date.slice(0, 4);
  return [...folders.map((name) => (name === year ? "\u0001" : name)), file.replace(date, "\0")].join("/");
}

function fill(shape: string, date: string): string {
  return shape.replace("\0", date).replaceAll("\u0001", date.slice(0, 4));
}
