// Summarizes a run of a server: the statuses that it sent, and those whose sender the library named.

/** Returns a row of the matrix: the names that the responses with each status got, or `-` if they got none. */
export function resultsOf({ name, isProxy = false, limit }, version, seen) {
  const named = {};
  for (const { status, named: product = '-', isFromUpstream } of seen) {
    if (isFromUpstream) continue;
    named[status] ??= [];
    if (!named[status].includes(product)) named[status] = [...named[status], product].sort();
  }
  return {
    name,
    version,
    role: isProxy ? 'proxy' : 'origin',
    ...(limit === undefined ? {} : { limit }),
    responses: seen.length,
    named,
  };
}

/** Returns the responses that were attributed to another product or to the wrong side. */
export function wrongNames({ products, isProxy = false, limit }, seen) {
  return seen.flatMap(({ named, generatedBy, isFromUpstream, status, probe }) => {
    if (named !== undefined && !products.includes(named)) return [`${status} is named ${named} (${probe})`];
    if (isFromUpstream && limit === undefined) {
      if (named !== undefined) return [`${status} of the upstream server is named ${named} (${probe})`];
      if (generatedBy === 'intermediary')
        return [`${status} of the upstream server is on the wrong side (${probe})`];
    }
    if (!isProxy && generatedBy === 'intermediary')
      return [`${status} of an origin is on the wrong side (${probe})`];
    return [];
  });
}

/** Returns the names that disappeared or are new, for servers with the same major version as before. */
export function differences(known, next) {
  return next.flatMap(({ name, version, named }) => {
    const before = known.find((one) => one.name === name);
    if (before === undefined) return [`${name} is not in results.json: run with UPDATE=1`];
    // Another release can send other statuses, so only the products' names are compared.
    if (before.version !== version) return [];
    return Object.entries(before.named).flatMap(([status, names]) => {
      const now = (named[status] ?? []).join(' ');
      return now === names.join(' ')
        ? []
        : [`${name} ${status} was named ${names.join(' ')}, and is now ${now}`];
    });
  });
}
