import { instance } from '@viz-js/viz';
import { imports, moduleOf } from '../imports-of.js';

/** The layer of each module in the picture. Every other folder in `src` is a subject module. */
const LAYERS: Readonly<Record<string, string>> = {
  data: 'data',
  compiler: 'compiler',
  'entry-format': 'below',
  generated: 'generated',
  model: 'below',
  text: 'below',
  'entry point': 'entry points',
  cli: 'consumers',
  explain: 'consumers',
};
const FILLS: Readonly<Record<string, string>> = {
  data: '#f4e7c5',
  compiler: '#f4e7c5',
  generated: '#f4e7c5',
  below: '#e3e6ea',
  modules: '#d5e8f5',
  'entry points': '#d8efd9',
  consumers: '#efdcef',
};

/** Returns the imports between modules, based on the code: `{ search: Set { 'lookup', … } }`. */
export function moduleGraph(): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  const arrow = (from: string, to: string) => {
    if (from !== to) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  };
  for (const { file, target, own } of imports) if (own) arrow(moduleOf(file), moduleOf(target));
  // The site uses the built package, and the code that it shares with the command line.
  arrow('site', 'entry point');
  arrow('site', 'explain');
  return graph;
}

/** Returns the names of the modules in a graph. */
export const modulesOf = (graph: ReadonlyMap<string, ReadonlySet<string>>): string[] => [
  ...new Set([...graph].flatMap(([from, targets]) => [from, ...targets])),
];

/** Removes the arrows that other arrows imply, so that the picture is readable. */
function withoutImplied(graph: ReadonlyMap<string, ReadonlySet<string>>): [string, string][] {
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    from === to ||
    [...(graph.get(from) ?? [])].some((next) => {
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  return [...graph]
    .flatMap(([from, targets]) =>
      [...targets]
        .filter((to) => ![...targets].some((other) => other !== to && reaches(other, to)))
        .map((to): [string, string] => [from, to]),
    )
    .sort((a, b) => a.join().localeCompare(b.join()));
}

/** Draws the modules and their imports as SVG. */
export async function drawArchitecture(): Promise<string> {
  const graph = moduleGraph();
  const names = ['data', ...modulesOf(graph)].sort();
  const layerOf = (name: string) => LAYERS[name] ?? (name === 'site' ? 'consumers' : 'modules');
  const nodes = names.map((name) => {
    const label = name === 'entry point' ? 'entry points' : name;
    return `"${name}" [label="${label}", fillcolor="${FILLS[layerOf(name)]}"]`;
  });
  const edges = [
    ...withoutImplied(graph).map(([from, to]) => `"${from}" -> "${to}"`),
    '"data" -> "compiler" [style=dashed, label=" is read by ", fontname="sans-serif", fontsize=11]',
    '"compiler" -> "generated" [style=dashed, label=" writes ", fontname="sans-serif", fontsize=11]',
  ];
  const viz = await instance();
  return viz
    .renderString(
      `digraph architecture {
        rankdir=TB; bgcolor="#ffffff"; ranksep=0.45; nodesep=0.2;
        node [shape=box, style="filled,rounded", color="#5b6470", fontname="sans-serif", fontsize=13, height=0.36];
        edge [color="#5b6470", arrowsize=0.6];
        ${[...nodes, ...edges].join(';\n')}
      }`,
      { format: 'svg' },
    )
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/(<svg[^>]*>\n)/, '$1<title>The modules of http-status-atlas and their imports</title>\n');
}
