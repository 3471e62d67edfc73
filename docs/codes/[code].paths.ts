import { codePages } from '../.vitepress/site/code-pages.js';

export default {
  paths: () => codePages(),
};
