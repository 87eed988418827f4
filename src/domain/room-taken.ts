/** What a piece of work took of memory at once, or the next one will: much, or more than any before it. */
export type RoomTaken = "much" | "most";
