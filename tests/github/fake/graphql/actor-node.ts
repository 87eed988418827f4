import type { World } from "../world.ts";

/** GraphQL gives an app's login without `[bot]`; a deleted account is null. */
export function actorNode(world: World, login: string) {
  const user = world.users.get(login.toLowerCase());
  if (!user) return null;
  return {
    __typename: user.type,
    id: `U_${user.id}`,
    databaseId: user.id,
    login: user.type === "Bot" ? user.login.replace(/\[bot\]$/, "") : user.login,
  };
}
