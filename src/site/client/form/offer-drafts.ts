import type { Locale } from "../../../domain/language.ts";
import { formScriptWords } from "../../pages/form/form-script-words.ts";
import type { Draft } from "./draft.ts";
import type { DraftDesk, KeptDraft } from "./draft-desk.ts";
import { element } from "./show-findings.ts";

/** The box that tells of drafts. */
export interface DraftBox {
  /** Says that a draft came back. */
  readonly show: (text: string) => void;
}

const titleOf = ({ state }: Draft): string =>
  typeof state.values.title === "string" ? state.values.title.trim() : "";

function button(text: string, label: string, act: () => void): HTMLElement {
  const made = element("button", "button quiet", text);
  made.setAttribute("type", "button");
  made.ariaLabel = `${text}: ${label}`;
  made.addEventListener("click", act);
  return made;
}

interface Around {
  /** Puts a draft, or none, into the form. */
  readonly fill: (draft: Draft | undefined) => void;
  /** Keeps what is written and not kept yet. */
  readonly settle: () => void;
}

/** Lets somebody choose among drafts, begin another, discard one, and take that back. */
export function offerDrafts(
  root: HTMLElement,
  desk: DraftDesk,
  locale: Locale,
  { fill, settle }: Around,
): DraftBox {
  const words = formScriptWords[locale];
  const time = new Intl.DateTimeFormat(locale === "da" ? "da-DK" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
  });
  const find = (name: string): HTMLElement | null => root.querySelector(`[data-${name}]`);
  const [box, text, undo] = [find("draft"), find("draft-text"), find("undo")];
  const [discard, fresh, others] = [find("discard"), find("fresh"), find("others")];
  let takeBack: (() => boolean) | undefined;

  const named = (draft: Draft): string => {
    const title = titleOf(draft) || words.draftUntitled;
    return draft.at === undefined ? title : words.draftKept(title, time.format(new Date(draft.at)));
  };
  const draw = (isWriting: boolean): void => {
    if (undo) undo.hidden = takeBack === undefined;
    if (discard) discard.hidden = !isWriting;
    if (fresh) fresh.hidden = !isWriting;
    const rows = desk.others();
    others?.querySelector("ul")?.replaceChildren(...rows.map(row));
    if (others) others.hidden = rows.length === 0;
    if (box) box.hidden = false;
  };
  const say = (said: string, isWriting: boolean): void => {
    if (text) text.textContent = said;
    draw(isWriting);
    text?.focus();
  };
  const isWriting = (): boolean => !discard?.hidden;
  const row = ({ slot, draft }: KeptDraft): HTMLElement => {
    const name = named(draft);
    const open = button(words.draftOpen, name, () => {
      settle();
      takeBack = undefined;
      fill(desk.take(slot));
      say(words.draftTaken, true);
    });
    const remove = button(words.draftDelete, name, () => {
      const back = desk.drop(slot);
      takeBack = () => {
        back();
        return isWriting();
      };
      say(words.draftDropped, isWriting());
    });
    return element("li", "", `${name} `, open, " ", remove);
  };

  discard?.addEventListener("click", () => {
    settle();
    const back = desk.drop();
    takeBack = () => {
      back();
      fill(desk.current());
      return true;
    };
    fill(undefined);
    say(words.draftDropped, false);
  });
  fresh?.addEventListener("click", () => {
    settle();
    takeBack = undefined;
    desk.leave();
    fill(undefined);
    say(words.draftLeft, false);
  });
  undo?.addEventListener("click", () => {
    settle();
    const isBack = takeBack?.() ?? false;
    takeBack = undefined;
    say(words.draftBack, isBack);
  });
  return {
    show: (said) => {
      if (text) text.textContent = said;
      draw(true);
    },
  };
}
