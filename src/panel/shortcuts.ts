import type { MessageId } from "../shared/messages/messages.ts";

/*
 * Every shortcut of the panel: the key handling and the sheet that lists them both read this table.
 */

/** What the panel itself does at a key. What lists, menus and fields do with theirs is listed in `ownKeys`. */
export type CommandId =
  | "focus-filter"
  | "newest-failing"
  | "next-failing"
  | "previous-failing"
  | "next-pane"
  | "previous-pane"
  | "go-back"
  | "copy-explanation"
  | "what-if"
  | "export"
  | "clear"
  | "pause"
  | "show-shortcuts";

/**
 * A key with the modifiers that it needs: "Escape", "Shift+N", "Mod+F". Letters are written large; Mod is Command on
 * a Mac and Control elsewhere. A character that needs Shift to be typed, such as "?", is written without it.
 */
export type Chord = string;

/** What a key does, for the sheet. */
export interface ListedKeys {
  readonly keys: readonly Chord[];
  /** Where they differ on a Mac. */
  readonly macKeys?: readonly Chord[];
  readonly text: MessageId;
}

/** One shortcut of the panel. */
export interface Shortcut extends ListedKeys {
  readonly command: CommandId;
  /** Whether it goes on as long as the key is held. */
  readonly repeats?: true;
}

export const shortcuts: readonly Shortcut[] = [
  { command: "focus-filter", keys: ["/", "Mod+F"], text: "shortcut.focus-filter" },
  { command: "newest-failing", keys: ["L"], text: "shortcut.newest-failing" },
  { command: "next-failing", keys: ["N"], text: "shortcut.next-failing", repeats: true },
  { command: "previous-failing", keys: ["Shift+N"], text: "shortcut.previous-failing", repeats: true },
  { command: "next-pane", keys: ["F6"], text: "shortcut.next-pane" },
  { command: "previous-pane", keys: ["Shift+F6"], text: "shortcut.previous-pane" },
  { command: "go-back", keys: ["Escape"], text: "shortcut.go-back" },
  { command: "copy-explanation", keys: ["C"], text: "shortcut.copy-explanation" },
  { command: "what-if", keys: ["I"], text: "shortcut.what-if" },
  { command: "export", keys: ["E"], text: "shortcut.export" },
  // As in DevTools' Network panel.
  { command: "clear", keys: ["Control+L"], macKeys: ["Control+L", "Mod+K"], text: "shortcut.clear" },
  { command: "pause", keys: ["P"], text: "shortcut.pause" },
  { command: "show-shortcuts", keys: ["?"], text: "shortcut.show-shortcuts" },
];

/** Keys of the list, which handles them itself as every list does, and of the browser. */
export const ownKeys: readonly ListedKeys[] = [
  { keys: ["ArrowUp", "ArrowDown", "PageUp", "PageDown"], text: "shortcut.move" },
  { keys: ["Home", "End"], text: "shortcut.move-to-end" },
  { keys: ["Enter"], text: "shortcut.open" },
  { keys: ["Shift+F10", "ContextMenu"], macKeys: [], text: "shortcut.menu" },
];

/** What is read of a key press. */
export type KeyPress = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing" | "keyCode"
>;

/**
 * The shortcut that a key press means.
 * @param isMac whether the keyboard has a Command key
 * @param inField whether the focus is where text is typed: there, keys that type something are text
 */
export function shortcutOf(press: KeyPress, isMac: boolean, inField: boolean): Shortcut | undefined {
  // 229 is what input methods make of the keys that they take.
  if (press.isComposing || press.keyCode === 229) return undefined;
  return shortcuts.find((shortcut) =>
    chordsOf(shortcut, isMac).some((chord) => !(inField && typesText(chord)) && matches(chord, press, isMac)),
  );
}

/** The keys of a shortcut on this machine. */
export function chordsOf({ keys, macKeys }: ListedKeys, isMac: boolean): readonly Chord[] {
  return (isMac && macKeys) || keys;
}

function matches(chord: Chord, press: KeyPress, isMac: boolean): boolean {
  const { key, modifiers } = partsOf(chord);
  const has = (name: string) => modifiers.includes(name) || (modifiers.includes("Mod") && name === modKey(isMac));
  const isCharacter = key.length === 1 && !isLetter(key);
  return (
    (isLetter(key) ? letterOf(press) === key : press.key === key) &&
    press.ctrlKey === has("Control") &&
    press.metaKey === has("Meta") &&
    !press.altKey &&
    (isCharacter || press.shiftKey === has("Shift"))
  );
}

/** The letter of a key press, also where the keyboard writes another script: then the key's place says it. */
function letterOf({ key, code }: KeyPress): string | undefined {
  const upper = key.toUpperCase();
  if (isLetter(upper)) return upper;
  return /^\P{ASCII}/u.test(key) ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
}

function typesText(chord: Chord): boolean {
  const { key, modifiers } = partsOf(chord);
  return key.length === 1 && !modifiers.some((name) => name === "Mod" || name === "Control");
}

function partsOf(chord: Chord): { key: string; modifiers: readonly string[] } {
  const parts = chord.split("+");
  return { key: parts.at(-1) ?? "", modifiers: parts.slice(0, -1) };
}

function isLetter(key: string): boolean {
  return /^[A-Z]$/.test(key);
}

function modKey(isMac: boolean): string {
  return isMac ? "Meta" : "Control";
}

const names: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  PageUp: "PgUp",
  PageDown: "PgDn",
  Escape: "Esc",
  Control: "Ctrl",
  ContextMenu: "▤",
};

const macNames: Readonly<Record<string, string>> = { ...names, Control: "⌃", Meta: "⌘", Shift: "⇧" };

/** A chord as keyboards are labelled: "Ctrl+F", on a Mac "⌘F". */
export function chordText(chord: Chord, isMac: boolean): string {
  const { key, modifiers } = partsOf(chord);
  const parts = [...modifiers.map((name) => (name === "Mod" ? modKey(isMac) : name)), key];
  return isMac
    ? parts.map((part) => macNames[part] ?? part).join("")
    : parts.map((part) => names[part] ?? part).join("+");
}

/** The keys of a command, as they are shown beside it elsewhere. */
export function keysOf(command: CommandId, isMac: boolean): string | undefined {
  const shortcut = shortcuts.find((one) => one.command === command);
  const [chord] = shortcut ? chordsOf(shortcut, isMac) : [];
  return chord && chordText(chord, isMac);
}
