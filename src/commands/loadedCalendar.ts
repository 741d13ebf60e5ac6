/** What loads with the first command on a calendar. */
export { createMeetingIssue } from "./createMeetingIssue.js";
export { createNewMinutes } from "./newMinutes.js";
