// Takes the pictures of the README from the real window: npm run screenshots [-- document meeting …].
import { themes } from "./pictures/camera.js";
import { takeDocument } from "./pictures/document.js";
import { takeMeeting } from "./pictures/meeting.js";
import { takePaste } from "./pictures/paste.js";

const pictures = { document: takeDocument, meeting: takeMeeting, paste: takePaste };

const wanted = process.argv.slice(2);
for (const theme of themes)
  for (const [name, take] of Object.entries(pictures))
    if (wanted.length === 0 || wanted.includes(name)) await take(theme);
