/** Rows on one page of the list: as many as a phone scrolls in comfort and a slow machine draws at once. */
export const pageSize = 50;
