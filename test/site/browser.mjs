import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts the installed Chromium or explains how to install it. */
export async function startBrowser() {
  const executablePath = PLACES.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) {
    console.error(
      'No Chromium found. On Debian and Ubuntu: apt-get install chromium. Elsewhere: install Chrome, or set CHROMIUM to the path of the program.',
    );
    process.exit(1);
  }
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
