// Writes docs/guide/migrating.md, with a row for every name that the other libraries export.
import { advice } from './advice.mjs';
import { completeDifferences } from './complete.mjs';
import { constantTypes, differences, frozenObjects } from './differences.mjs';
import { libraries } from './libraries.mjs';

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Names with a different meaning than the registered code of the same number. */
const OTHER_MEANINGS = /\.(?:CHECKPOINT|REDIRECT)$/;

const REASONS = {
  104: 'There is no constant yet, because the registration is temporary.',
  306: 'There is no constant, because the code is unused.',
};

/** Returns the page and the counts for each library. */
export async function migration() {
  const atlas = await import('http-status-atlas');
  const vendor = await import('http-status-atlas/vendor');

  const whyNot = (name, code) => {
    if (OTHER_MEANINGS.test(name))
      return `This is a vendor's meaning of ${code}. See \`describe(${code}).otherUses\`.`;
    if (REASONS[code] !== undefined) return REASONS[code];
    if (atlas.describe(code) === undefined)
      return "This code isn't registered, and no server is known to send it.";
    const constants = Object.keys(vendor).filter((constant) => vendor[constant] === code);
    const where =
      constants.length === 0
        ? ''
        : `, or use ${new Intl.ListFormat('en', { type: 'disjunction' }).format(constants.map((one) => `\`${one}\``))} from \`http-status-atlas/vendor\``;
    return `This code isn't registered. See \`describe(${code})\`${where}.`;
  };

  const counts = [];
  const lacking = [];
  const section = ({ name: library, version, names, others }) => {
    const constants = names.filter(([, code]) => code !== undefined);
    const rest = names.flatMap(([name, code]) => (code === undefined ? [name] : []));
    let without = 0;
    const lines = constants.map(([name, code]) => {
      const ours = OTHER_MEANINGS.test(name) ? undefined : atlas.statusName(code);
      if (ours === undefined) {
        without += 1;
        return [`\`${name}\``, code, '', whyNot(name, code)];
      }
      const own = name.replace(/^.*\['(.*)'\]$/, '$1').replace(/^.*\./, '');
      if (atlas[ours] !== code) throw new Error(`${ours} is not ${code}`);
      // A name that is ambiguous without its prefix, such as AMBIGUOUS, is parsed together with the prefix.
      const readAs = [own, name].map((spelling) => atlas.parseStatusCode(spelling));
      if (!/^STATUS_CODES\[/.test(name) && !readAs.includes(code))
        throw new Error(`${library}: parseStatusCode doesn't return ${code} for ${own}`);
      const isOld = own !== ours && atlas[own] === code;
      if (isOld && own in atlas.StatusCode) throw new Error(`StatusCode.${own} exists, contrary to the page`);
      const call = /^STATUS_CODES\[/.test(name) ? `reasonPhrase(${ours})` : ours;
      return [
        `\`${name}\``,
        code,
        `\`${call}\``,
        isOld
          ? `You can also import the deprecated name \`${own}\`, but it isn't a member of \`StatusCode\`.`
          : '',
      ];
    });
    for (const name of rest) {
      const found = others.filter(({ match }) => match.test(name));
      if (found.length !== 1) throw new Error(`${library}: ${name} has ${found.length} rows, not one`);
    }
    const otherLines = others.map(({ theirs, match, ours, note }) => {
      const alike = rest.filter((name) => match.test(name)).length;
      if (alike === 0) throw new Error(`${library}: no name matches ${theirs} any more`);
      if (ours === '') without += alike;
      const whole = `\`${theirs}\`${alike > 2 ? ` and ${alike - 1} similar names` : ''}`;
      return [whole, ours === '' ? '' : `\`${ours}\``, note];
    });
    counts.push({ library, names: names.length, rows: lines.length + otherLines.length, without });
    const codes = new Set(constants.map(([, code]) => code));
    const absent = Object.values(atlas.StatusCode).filter((code) => !codes.has(code));
    lacking.push([library, absent.length === 0 ? 'none' : absent.join(', ')]);
    return [
      `## ${library} ${version}`,
      ...(otherLines.length === 0 ? [] : [table(['name', 'replacement', 'note'], otherLines)]),
      table(['name', 'code', 'replacement', 'note'], lines),
    ].join('\n\n');
  };

  const all = libraries();
  const sections = all.map(section);
  const enumNames = all
    .find(({ name }) => name === 'http-status-codes')
    .names.flatMap(([name, code]) => (name.startsWith('StatusCodes.') ? [[name.split('.')[1], code]] : []));
  const renamed = enumNames.flatMap(([name, code]) =>
    [undefined, name].includes(atlas.statusName(code)) ? [] : [code],
  );
  if (renamed.length !== 5) throw new Error(`Not five names are different, but ${renamed.length}`);
  const frozen = frozenObjects(atlas);
  if (frozen.length > 0) throw new Error(`Now frozen, contrary to the page: ${frozen}`);
  const page = `# Migrating

This page helps you replace another status code library. It lists every name that the following libraries export, with its replacement. \`npm run test:integration\` compares the page with the real packages, runs the calls in the tables, and fails if a name is missing.

Most of these libraries are CommonJS packages. If your program also uses CommonJS, import constants from \`http-status-atlas/codes\` and functions from \`http-status-atlas/core\`. The main entry point adds 654 kB to a CommonJS bundle because it includes the descriptions, whereas \`/core\` adds 42 kB and \`/codes\` adds 3 kB.

${table(
  ['library', 'names', 'rows', 'names without an equivalent'],
  counts.map((one) => [one.library, one.names, one.rows, one.without]),
)}

For registered codes, \`parseStatusCode\` accepts every name on this page, so your configuration files can keep the old names.

${advice(renamed)}

## Differences in behavior

This table shows the most noticeable differences. For the others, see [All differences](#all-differences).

${table(['library', 'call', 'result', 'call in this library', 'result'], differences(atlas))}

This library's lookup functions never throw errors. Except for \`parseStatusCode\`, which also parses strings, they accept only numbers from 100 to 599. For any other value, they return \`undefined\`. At runtime, a program can modify any object that these libraries export, including \`StatusCode\`. However, none of this library's functions depends on \`StatusCode\`, and all objects that the functions return are frozen.

The following table shows the type of \`status\` if you initialize it with a library's constant, as in \`let status = ...\`. A framework that expects the type \`404\` rejects a wider type or an enum type:

${table(
  ['library', 'constant', 'type'],
  constantTypes().map(([library, constant, type]) => [library, `\`${constant}\``, `\`${type}\``]),
)}

The following codes in \`StatusCode\` are missing from the other libraries:

${table(['library', 'codes'], lacking)}

${completeDifferences(atlas)}

${sections.join('\n\n')}
`;
  return { page, counts };
}
