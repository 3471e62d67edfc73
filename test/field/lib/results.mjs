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

/**
 * Returns the names that disappeared, and those that are new for a server, if its version is the same as before. A response
 * that was cut off on a busy machine can get another of the server's names or none, which isn't a difference. Neither is a
 * run in which no response was cut off.
 */
export function differences(known, next) {
  return next.flatMap(({ name, version, named }) => {
    const before = known.find((one) => one.name === name);
    if (before === undefined) return [`${name} is not in results.json: run with UPDATE=1`];
    // Another release can send other statuses, so only the products' names are compared.
    if (before.version !== version) return [];
    const ofServer = new Set(Object.values(before.named).flat());
    return Object.entries(before.named).flatMap(([status, names]) => {
      const now = named[status] ?? [];
      const products = names.filter((one) => one !== '-');
      const expected = products.length === 0 ? names : products;
      const isSame = expected.every((one) => now.includes(one)) && now.every((one) => ofServer.has(one));
      return isSame ? [] : [`${name} ${status} was named ${names.join(' ')}, and is now ${now.join(' ')}`];
    });
  });
}
