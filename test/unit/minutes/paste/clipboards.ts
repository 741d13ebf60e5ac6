/** What programs put on the clipboard, in their own way of writing HTML and text, with words of our own. */

const span = (text: string, more = "") =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;${more}">${text}</span>`;
const bold = (text: string) => span(text, "font-weight:700;");
const mono = (text: string) => span(text, "font-family:'Courier New',monospace;");
const docsLink = (url: string, text: string) =>
  `<a href="${url}" style="text-decoration:none;"><span style="font-size:11pt;font-family:Arial,sans-serif;color:#1155cc;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:underline;-webkit-text-decoration-skip:none;text-decoration-skip-ink:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;">${text}</span></a>`;
const docsItem = (level: number, content: string) =>
  `<li dir="ltr" style="list-style-type:${["disc", "circle", "square"][level - 1] ?? "disc"};font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;white-space:pre;" aria-level="${level}"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;" role="presentation">${content}</p></li>`;
const docsList = (content: string) =>
  `<ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${content}</ul>`;
const docsParagraph = (content: string) =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${content}</p>`;
const docsPage = (content: string) =>
  `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-5f0c2a1e-7fff-3b1c-9a55-0242ac110002">${content}</b><br class="Apple-interchange-newline">`;

/** Google Docs: notes below an item; the lists inside are siblings of the entries they belong to. */
export const docsNotes = docsPage(
  docsList(
    docsItem(1, bold("Ada:") + span(" the flag \u2013watch-path is gone, use ") + mono("\u2013watch")) +
      docsList(
        docsItem(
          2,
          span("Lin: agreed, see ") +
            docsLink("https://github.com/example/tools/pull/7", "https://github.com/example/tools/pull/7"),
        ) +
          docsList(docsItem(3, span("it lands on\u00a0Monday &amp; is \u201cdone\u201d then"))) +
          docsItem(2, span("nobody objected")),
      ) +
      docsItem(1, span("Action: Joan writes to the ") + docsLink("https://example.org/team", "team")),
  ),
);

/** Google Docs: headings, a paragraph, a list to tick. */
export const docsPageOfNotes = docsPage(
  `<h2 dir="ltr" style="line-height:1.38;margin-top:18pt;margin-bottom:6pt;"><span style="font-size:16pt;font-family:Arial,sans-serif;color:#000000;font-weight:700;white-space:pre-wrap;">Announcements</span></h2>` +
    docsParagraph(span("Two things happened:")) +
    docsList(
      `<li dir="ltr" role="checkbox" aria-checked="true" style="list-style-type:none;" aria-level="1"><img src="data:image/png;base64,iVBORw0KGgo=" width="17.6px" height="17.6px" alt="checked" aria-roledescription="checkbox" style="margin-right:3px;" />${docsParagraph(span("The release is out"))}</li>` +
        `<li dir="ltr" role="checkbox" aria-checked="false" style="list-style-type:none;" aria-level="1"><img src="data:image/png;base64,iVBORw0KGgo=" width="17.6px" height="17.6px" alt="unchecked" aria-roledescription="checkbox" style="margin-right:3px;" />${docsParagraph(span("The blog post waits"))}</li>`,
    ) +
    "<br />" +
    docsParagraph(span("That was all.")),
);

/** Google Docs, in which somebody had typed Markdown. */
export const docsTyped = docsPage(
  docsParagraph(span("## Agenda")) +
    "<br />" +
    docsParagraph(
      span("* Retire snake_case [#12](") +
        docsLink("https://github.com/example/tools/issues/12", "https://github.com/example/tools/issues/12") +
        span(")"),
    ) +
    docsParagraph(span("  * **Ada**: a * b and `--flag`")) +
    docsParagraph(span("    * done")),
);

/** A document of Google's as it is exported and published: every link goes over Google, comments come along. */
export const docsExport =
  `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">.lst-kix_a{list-style-type:none}</style></head><body class="c5 doc-content">` +
  `<ul class="c4 lst-kix_a-0 start"><li class="c1 li-bullet-0"><span>Ask the </span><span class="c2"><a class="c0" href="https://www.google.com/url?q=https://github.com/example/tools/issues/3&amp;sa=D&amp;source=editors&amp;ust=1717000000000000&amp;usg=AOvVaw0">release team</a></span><span>&nbsp;first</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></li></ul>` +
  `<ul class="c4 lst-kix_a-1 start"><li class="c1 li-bullet-0"><span>nobody knows the date</span><sup><a href="#cmnt2" id="cmnt_ref2">[b]</a></sup></li></ul>` +
  `<div style="border:1px solid black;margin:5px"><p class="c3"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Really?</span></p><p class="c3"><span>I would not.</span></p></div>` +
  `<div style="border:1px solid black;margin:5px"><p class="c3"><a href="#cmnt_ref2" id="cmnt2">[b]</a><span>ada@example.org knows</span></p></div></body></html>`;

/** The plain text that Google Docs puts beside its HTML. */
export const docsText =
  "* Ada: the flag \u2013watch-path is gone\r\n   * Lin: agreed\r\n      * it lands on Monday\r\n   * nobody objected\r\n* Joan writes to the team";

/** The plain text of a document of Google's that was downloaded, comments and all. */
export const docsTextWithComments =
  "\ufeff\u25cf Ask the release team[a]\n\u25cb nobody knows the date[b]\n\u25a0 arr[i] counts them\n\u25cf Next\n\n\n[a]Really?\n[b]Ask +ada@example.org";

/** HackMD, from the rendered view. */
export const hackmdView =
  `<meta charset='utf-8'><h3 id="exampletools" data-id="exampletools" style="box-sizing: border-box; font-weight: 500;"><a class="anchor hidden-xs" href="https://hackmd.io/abc#exampletools" title="exampletools"><i class="fa fa-link"></i></a><span data-position="40" data-size="13">example/tools</span></h3>` +
  `<ul data-position="60" data-size="3" style="box-sizing: border-box;">\n<li class="task-list-item" data-position="60"><input type="checkbox" class="task-list-item-checkbox" checked="checked"><span data-position="66">Send the </span><code>--dry-run</code><span> report</span></li>\n<li class="task-list-item"><input type="checkbox" class="task-list-item-checkbox"><span>Ask </span><a href="https://github.com/joan" target="_blank" rel="noopener"><span>@joan</span></a>\n<ul>\n<li><span>she is away</span><br>\n<span>until June </span><img class="emoji" alt=":tada:" src="https://hackmd.io/build/emojify.js/dist/images/basic/tada.png"></li>\n</ul>\n</li>\n</ul>` +
  `<pre><code class="sh hljs"><div class="wrapper"><div class="gutter linenumber" style="display: none"><span>1</span></div><div class="code">tool --watch \\\n  src\n</div></div></code></pre>`;

/** HackMD, from its editor. */
export const hackmdText =
  ":::info\nPlease sign in\n:::\n\n### example/tools\n\n- [ ] Send the `--dry-run` report https://github.com/example/tools/issues/9\n    - Ada: \u2014all of it\n    - she [says](https://example.org/a_b) so\n";

/** GitHub, from the page of an issue. */
export const githubPage =
  `<meta charset='utf-8'><bdi class="js-issue-title markdown-title" style="box-sizing: border-box;">Retire the<span> </span><code class="notranslate">old</code><span> </span>parser</bdi><span> </span><span class="f1-light color-fg-muted">#12</span>` +
  `<div class="edit-comment-hide"><task-lists disabled=""><table class="d-block" role="presentation"><tbody class="d-block"><tr class="d-block"><td class="d-block comment-body markdown-body js-comment-body"><p dir="auto">It follows <a class="issue-link js-issue-link" data-error-text="Failed to load title" data-id="1" data-hovercard-type="pull_request" href="https://github.com/example/tools/pull/7">#7</a> and <a class="user-mention notranslate" data-hovercard-type="user" href="https://github.com/ada">@ada</a> asked for it.</p><ul dir="auto"><li>first the <g-emoji class="g-emoji" alias="book">\ud83d\udcd6</g-emoji></li></ul></td></tr></tbody></table></task-lists></div>`;

/** Word: lists are paragraphs with a style. */
export const word =
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- /* Font Definitions */ @font-face {font-family:Wingdings;} --></style></head><body lang=EN-US style='tab-interval:.5in'><!--StartFragment-->\r\n\r\n` +
  `<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>\u00b7<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Ada&rsquo;s report is\r\nhere<o:p></o:p></p>\r\n\r\n` +
  `<p class=MsoListParagraphCxSpLast style='margin-left:1.0in;mso-add-space:auto;text-indent:-.25in;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><b style='mso-bidi-font-weight:normal'>Lin</b> read it<o:p></o:p></p>\r\n\r\n<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;

/** Slack, from its window. */
export const slack = `<meta charset='utf-8'><div class="c-message_kit__blocks" style="box-sizing: inherit;"><div class="p-rich_text_section" style="box-sizing: inherit;">The build is <b data-stringify-type="bold">red</b>, see <a class="c-link" href="https://slack-redir.net/link?url=https%3A%2F%2Fci.example.org%2Frun%3Fid%3D1%26x%3D2" target="_blank">the run</a></div><ul data-stringify-type="unordered-list" class="p-rich_text_list" data-indent="0"><li data-stringify-indent="0"><code data-stringify-type="code" class="c-mrkdwn__code">--jobs=2</code> helps</li></ul></div>`;

/** The chat of a call as Zoom saves it. */
export const zoomChat =
  "10:03:12 From Ada Lovelace to Everyone:\n\thello all\n10:04:40 From Lin Chen to Everyone:\n\tthe link: https://github.com/example/tools/issues/3\n\tand a second line\n";

/** Messages copied from the window of a chat. */
export const chatWindow = "Ada Lovelace\n  10:03 AM\nhello all\nLin Chen\n  10:04 AM\nsee you";
