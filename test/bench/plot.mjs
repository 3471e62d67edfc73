const WIDTH = 720;
const HEIGHT = 360;
const MARGIN = { top: 28, right: 150, bottom: 52, left: 74 };
const COLOURS = ['#0b7a8f', '#b45309', '#7c3aed', '#be123c'];

const escaped = (text) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
const short = (value) =>
  value >= 1_000_000
    ? `${Math.round(value / 100_000) / 10}M`
    : value >= 1000
      ? `${Math.round(value / 100) / 10}k`
      : `${Math.round(value * 100) / 100}`;

/**
 * Draws lines over two logarithmic axes. The result is a standalone SVG with a title and a description for screen
 * readers. Everything except the data is gray, which is readable on light and dark backgrounds.
 */
export function plot({ title, x, y, lines }) {
  const points = lines.flatMap(({ values }) => values);
  const range = (at) => {
    const all = points.map((point) => point[at]);
    return [Math.min(...all), Math.max(...all)];
  };
  const [left, right] = range(0);
  const [low, high] = range(1);
  const scale = (value, from, to, start, end) =>
    start + ((Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from) || 1)) * (end - start);
  const toX = (value) => scale(value, left, right, MARGIN.left, WIDTH - MARGIN.right);
  const toY = (value) => scale(value, low, high, HEIGHT - MARGIN.bottom, MARGIN.top);
  const ticks = (from, to) => {
    const out = [];
    for (let at = 10 ** Math.floor(Math.log10(from)); at <= to * 1.0001; at *= 10)
      if (at >= from * 0.9999) out.push(at);
    return out.length > 1 ? out : [from, to];
  };
  const axis = [
    ...ticks(left, right).map(
      (value) =>
        `<text x="${toX(value).toFixed(1)}" y="${HEIGHT - MARGIN.bottom + 20}" text-anchor="middle">${short(value)}</text>`,
    ),
    ...ticks(low, high).map(
      (value) =>
        `<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${toY(value).toFixed(1)}" y2="${toY(value).toFixed(1)}" stroke="#8884"/><text x="${MARGIN.left - 8}" y="${(toY(value) + 4).toFixed(1)}" text-anchor="end">${short(value)}</text>`,
    ),
  ];
  // If lines end close together, their names are placed one line apart.
  const nameAt = new Map();
  let lowest = Number.NEGATIVE_INFINITY;
  for (const { name, values } of [...lines].sort((a, b) => b.values.at(-1)[1] - a.values.at(-1)[1])) {
    lowest = Math.max(toY(values.at(-1)[1]) + 4, lowest + 15);
    nameAt.set(name, lowest);
  }
  const drawn = lines.map(({ name, values }, index) => {
    const colour = COLOURS[index % COLOURS.length];
    const path = values.map(([a, b]) => `${toX(a).toFixed(1)},${toY(b).toFixed(1)}`).join(' ');
    const last = values.at(-1);
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2.5"/>${values
      .map(
        ([a, b]) => `<circle cx="${toX(a).toFixed(1)}" cy="${toY(b).toFixed(1)}" r="3.5" fill="${colour}"/>`,
      )
      .join(
        '',
      )}<text x="${(toX(last[0]) + 10).toFixed(1)}" y="${nameAt.get(name).toFixed(1)}" fill="${colour}">${escaped(name)}</text>`;
  });
  const told = lines
    .map(
      ({ name, values }) => `${name}: ${values.map(([a, b]) => `${short(a)} gives ${short(b)}`).join(', ')}`,
    )
    .join('. ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="ui-monospace, monospace" font-size="12" fill="#808080"><title>${escaped(title)}</title><desc>${escaped(told)}</desc><text x="${MARGIN.left}" y="16" font-size="13">${escaped(y)}</text><text x="${(MARGIN.left + WIDTH - MARGIN.right) / 2}" y="${HEIGHT - 12}" text-anchor="middle" font-size="13">${escaped(x)}</text>${axis.join('')}${drawn.join('')}</svg>\n`;
}
