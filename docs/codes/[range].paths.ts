import { classPages } from '../.vitepress/site/class-pages.js';

export default {
  paths: () => classPages(),
};
