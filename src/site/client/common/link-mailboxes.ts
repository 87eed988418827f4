const mailbox = /^[^\s@]+@[^\s@]+$/;

/** Makes links of the mailboxes that a large catalogue writes once (`parts/links.tsx`); what people wrote in prose stays as it is. */
export function linkMailboxes(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    ":is(td, dd) > a:not([href], .prose *)",
  )) {
    const address = link.textContent ?? "";
    if (mailbox.test(address)) link.href = `mailto:${address}`;
  }
}
