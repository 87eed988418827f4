import { keepQuery } from "./common/keep-query.ts";
import { linkMailboxes } from "./common/link-mailboxes.ts";
import { listContents } from "./common/list-contents.ts";
import { nameScrollers } from "./common/name-scrollers.ts";
import { offerDocuments } from "./common/offer-documents.ts";
import { offerThemes } from "./common/offer-themes.ts";
import { tellOfCopy } from "./common/tell-of-copy.ts";

// On every page: the choice of colours, a language switch that keeps the reader's filters, what stands on a long page, tables the keyboard can scroll, and
// documents where there are any, links of mailboxes, and a word on what a copy cannot do.
offerThemes();
keepQuery();
listContents();
linkMailboxes();
nameScrollers();
offerDocuments();
tellOfCopy();
