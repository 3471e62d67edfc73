/** Replaces placeholders such as `{status}` in a message with their values. */
export const fillTemplate = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name]}`);
