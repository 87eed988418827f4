/**
 * An object whose members are worked out when they are first asked for, and once, also where another object takes a member over
 * before anybody has asked.
 */
export function lazily<Whole extends object>(
  makers: { readonly [Key in keyof Whole]: () => Whole[Key] },
): Whole {
  const whole = {};
  for (const [key, make] of Object.entries<() => unknown>(makers)) {
    let made: { readonly value: unknown } | undefined;
    Object.defineProperty(whole, key, {
      configurable: true,
      enumerable: true,
      get: () => {
        if (made !== undefined) return made.value;
        made = { value: make() };
        Object.defineProperty(whole, key, { ...made, enumerable: true });
        return made.value;
      },
    });
  }
  return whole as Whole;
}
