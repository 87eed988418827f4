const loginForm = /^[a-z0-9][a-z0-9_-]{0,38}$/i;

/**
 * True when two names are one GitHub account. GitHub's logins are ASCII and without letter case; a name with anything
 * else in it (the Kelvin sign becomes a `k` in small letters) is nobody's.
 */
export const sameLogin = (a: string, b: string): boolean =>
  loginForm.test(a) && loginForm.test(b) && a.toLowerCase() === b.toLowerCase();

export const isLogin = (name: string): boolean => loginForm.test(name);

/** True when the list names the login. An empty list names nobody. */
export const namesLogin = (logins: readonly string[], login: string): boolean =>
  logins.some((name) => sameLogin(name, login));

// Danish letters count as letters; other scripts' capitals are left alone, so that none turns into a plain letter.
const foldLabel = (name: string): string =>
  name.normalize("NFC").replaceAll(/[A-ZÀ-ÖØ-Þ]/g, (letter) => letter.toLowerCase());

/** True when two names are one label. GitHub knows labels without letter case; look-alikes stay apart. */
export const sameLabel = (a: string, b: string): boolean => foldLabel(a) === foldLabel(b);
