/** A long dash at the start of a word, which follows it without a space: a document editor made it of `--`. */
export const SMART_DASH =
  /[\u2013\u2014](?<=(?:^|[\s("'`*_[/“‘]).)(?=([a-z][a-z0-9]*(?:-[a-z0-9]+){0,8})(?:[\s=.,;:)"'`*_\]”’]|$))/gm;
