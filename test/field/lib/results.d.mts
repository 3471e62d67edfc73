export interface Result {
  readonly name: string;
  readonly version: string;
  readonly named: Readonly<Record<string, readonly string[]>>;
}

export function differences(known: readonly Result[], next: readonly Result[]): string[];
