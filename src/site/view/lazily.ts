/** An object whose members are worked out when they are first asked for, and once. */
export function lazily<Whole extends object>(
  makers: { readonly [Key in keyof Whole]: () => Whole[Key] },
): Whole {
  const whole = {};
  for (const [key, make] of Object.entries<() => unknown>(makers)) {
    Object.defineProperty(whole, key, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = make();
        Object.defineProperty(whole, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return whole as Whole;
}
