/** The bandwidth in Mbit/s below which the fonts would arrive too late for the page that the reader opened. */
const SLOW = 2;

/**
 * Returns a script for the head of every page, which starts to load the fonts. On a slow connection, it chooses the
 * installed fonts instead (`data-slow`), because a font that arrives late isn't used and delays the scripts. Browsers
 * that don't report the bandwidth always load the fonts.
 */
export const earlyFonts = (fonts: readonly string[]): string => `(() => {
  if (navigator.connection && navigator.connection.downlink < ${SLOW}) {
    document.documentElement.dataset.slow = '';
    return;
  }
  for (const href of ${JSON.stringify(fonts)}) {
    const font = document.createElement('link');
    Object.assign(font, { rel: 'preload', href, as: 'font', type: 'font/woff2', crossOrigin: '' });
    document.head.append(font);
  }
})();`;
