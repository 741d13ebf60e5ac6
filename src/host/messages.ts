import * as vscode from "vscode";
import { withoutLinks } from "../minutes/escape.js";

/*
 * Everything that is said in a message box. VS Code makes a link of `[words](command:…)` there, and words from outside
 * may be part of a sentence, as the name of a group: no link comes out of this file.
 */

/** @returns the button that was pressed */
export function inform(sentence: string, ...buttons: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showInformationMessage(withoutLinks(sentence), ...buttons);
}

/** @returns the button that was pressed */
export function warn(sentence: string, ...buttons: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showWarningMessage(withoutLinks(sentence), ...buttons);
}

/** Waits for a yes: nothing else can be done meanwhile, and whoever closes the box says no. */
export async function isAllowed(sentence: string, yes: string): Promise<boolean> {
  return (await vscode.window.showWarningMessage(withoutLinks(sentence), { modal: true }, yes)) === yes;
}
