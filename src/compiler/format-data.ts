import { formatRecords } from './format-records.js';

for (const path of formatRecords(process.cwd())) console.log(`Formatted ${path}`);
