// What a run says about a server: which statuses it sent, and which of them were named.

/** The cells of the matrix: the names that the responses of each status got; `-` for none. */
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

/** The responses that got the name of another product, or the wrong side. */
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

/** Names that were there and are no longer, or are new, for the servers that ran in the same major version. */
export function differences(known, next) {
  return next.flatMap(({ name, version, named }) => {
    const before = known.find((one) => one.name === name);
    if (before === undefined) return [`${name} is not in results.json: run with UPDATE=1`];
    // Another release can have other statuses; the names are judged by the products alone.
    if (before.version !== version) return [];
    return Object.entries(before.named).flatMap(([status, names]) => {
      const now = (named[status] ?? []).join(' ');
      return now === names.join(' ')
        ? []
        : [`${name} ${status} was named ${names.join(' ')}, and is now ${now}`];
    });
  });
}
