/** `YYYY-MM-DD` */
export function tomorrow(): string {
  return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
}

/** A calendar whose meeting is on that day at 14:00 UTC, and every week from then on. */
export function calendarFor(summary: string, date: string): string {
  const start = date.replaceAll("-", "");
  const event = [
    "BEGIN:VEVENT",
    "UID:1",
    `SUMMARY:${summary}`,
    `DTSTART:${start}T140000Z`,
    `DTEND:${start}T150000Z`,
  ];
  return ["BEGIN:VCALENDAR", ...event, "RRULE:FREQ=WEEKLY", "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
}
