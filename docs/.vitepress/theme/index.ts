import './fonts.css';
import './tokens.css';
import './site.css';
import './prose.css';
import type { Theme } from 'vitepress';
import Layout from './Layout.vue';

export default { Layout } satisfies Theme;
