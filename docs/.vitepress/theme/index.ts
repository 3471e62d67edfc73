import './fonts.css';
import './tokens.css';
import './site.css';
import './controls.css';
import './prose.css';
import './tables.css';
import './code-blocks.css';
import './exchange.css';
import './print.css';
import type { Theme } from 'vitepress';
import Layout from './layout/Layout.vue';

export default { Layout } satisfies Theme;
