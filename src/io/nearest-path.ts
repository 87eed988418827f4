import { isAbsolute, relative, sep } from "node:path";

/**
 * The shortest way to a folder from where the program stands: the system walks every folder of a path anew for each of ten thousand files.
 * The folder itself where it does not lie below. Only for calls to the system, never shown or kept; nobody changes the folder we stand in.
 */
export function nearestPath(folder: string): string {
  const way = relative("", folder);
  if (way === "") return ".";
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way) ? folder : way;
}
